package dev.atalaya.sync;

import dev.atalaya.floor.Role;
import dev.atalaya.store.SeenAudit;
import dev.atalaya.wire.Me;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is signed in, as the screens need it.
///
/// @param groups ids of the groups he supervises; empty for an administrator, who sees all
/// @param account the company's name
/// @param zone in which the account works
/// @param simulated true for the built-in platform
/// @param abilities what the platform can do, by name
public record Who(
        String id,
        String name,
        Role role,
        List<String> groups,
        String account,
        ZoneId zone,
        boolean simulated,
        Set<String> abilities) {

    /// Whoever has files only and no platform has this id; on no platform anybody has.
    public static final String FILES_ONLY = "atalaya:files-only";

    public Who {
        groups = List.copyOf(groups);
        abilities = Set.copyOf(abilities);
    }

    /// There is no platform, only what was imported.
    public boolean filesOnly() {
        return id.equals(FILES_ONLY);
    }

    /// Whether he sees what goes on in a group: a supervisor only in his own, of others he is told the name at most.
    public boolean sees(String groupId) {
        Set<String> seen = seen();
        return seen == null || seen.contains(groupId);
    }

    /// Ids of the groups that he sees, null for all; none for an agent, who is no supervisor.
    public @Nullable Set<String> seen() {
        return switch (role) {
            case ADMINISTRATOR -> null;
            case SUPERVISOR -> Set.copyOf(groups);
            case AGENT -> Set.of();
        };
    }

    /// Of what was done from here he reads what he did himself, an administrator everything: else it would tell him of
    /// other groups.
    public static SeenAudit.Reader reader(Me me) {
        return new SeenAudit.Reader(me.platformId(), me.role() == Role.ADMINISTRATOR ? null : me.id());
    }

    public static Who of(Me me) {
        return new Who(
                me.id(),
                me.name(),
                me.role(),
                me.groups(),
                me.accountName(),
                ZoneId.of(me.zone()),
                me.simulated(),
                me.abilities());
    }
}
