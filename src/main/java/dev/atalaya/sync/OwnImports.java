package dev.atalaya.sync;

import dev.atalaya.floor.Role;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.history.Imports;
import dev.atalaya.wire.Me;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which imported groups a supervisor sees beside his own: those of which only files tell that he imported himself, and
/// in which nobody of the platform is but members of his groups. Else a file would show him the past of anybody whose
/// name he puts into it. Any thread.
final class OwnImports {

    private static final Logger LOG = LoggerFactory.getLogger(OwnImports.class);

    private final @Nullable Imports imports;
    private final Map<String, List<String>> members = new ConcurrentHashMap<>();

    /// @param imports null where there is no file
    OwnImports(@Nullable Imports imports) {
        this.imports = imports;
    }

    /// Hears of the floor.
    void take(Delta delta) {
        if (delta.full()) members.keySet().retainAll(delta.groups().keySet());
        delta.groups().forEach(this::put);
    }

    private void put(String id, Optional<GroupView> view) {
        view.ifPresentOrElse(one -> members.put(id, one.group().members()), () -> members.remove(id));
    }

    /// By what he is known as who imported something: ids are the platform's own.
    static String importer(Me me) {
        return me.platformId() + "/" + me.id();
    }

    /// The groups that he sees, null for all. Blocks.
    @Nullable
    Set<String> seen(Me me) {
        Who who = Who.of(me);
        Set<String> own = who.seen();
        if (own == null || who.role() != Role.SUPERVISOR || imports == null) return own;
        Set<String> known = new HashSet<>();
        for (String group : own) known.addAll(members.getOrDefault(group, List.of()));
        Set<String> all = new HashSet<>(own);
        groupsOf(imports, importer(me)).forEach((group, theirs) -> {
            if (known.containsAll(theirs)) all.add(group);
        });
        return all;
    }

    /// None while the file cannot be read: the log of the platform does not depend on it.
    private static Map<String, Set<String>> groupsOf(Imports imports, String importer) {
        try {
            return imports.groupsOf(importer);
        } catch (StoreException e) {
            LOG.debug("what was imported cannot be told", e);
            return Map.of();
        }
    }
}
