package dev.atalaya.insight.findings;

import dev.atalaya.sync.Link;
import dev.atalaya.sync.Who;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What whoever is signed in may be told of: what was found for one sight is not another's to hear, and what was kept
/// for one user not another's.
///
/// @param userId of whoever is signed in
/// @param groups ids of the groups that he sees, null for all
public record Sight(
        String platformId, String userId, @Nullable Set<String> groups) {

    static final Sight NOTHING = new Sight("", "", Set.of());

    /// Null while nobody is known.
    public static @Nullable Sight of(@Nullable Link link) {
        Who who = link == null ? null : link.who();
        return link == null || who == null ? null : new Sight(link.platformId(), who.id(), who.seen());
    }

    boolean sees(String groupId) {
        return groups == null || groups.contains(groupId);
    }
}
