package dev.atalaya.wire;

import dev.atalaya.floor.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Who is signed in, and what the platform can do.
///
/// @param accountName of the company, as shown
/// @param groups ids of the groups he supervises; empty for an administrator, who sees all
/// @param simulated true for the built-in platform
/// @param zone IANA name in which the account works
public record Me(
        String platformId,
        Instant now,
        double rate,
        String id,
        String name,
        Role role,
        List<String> groups,
        String accountName,
        String zone,
        boolean simulated,
        Set<String> abilities) {

    /// The same in another zone.
    public Me inZone(String other) {
        return new Me(platformId, now, rate, id, name, role, groups, accountName, other, simulated, abilities);
    }
}
