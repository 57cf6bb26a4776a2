package dev.atalaya.ui.live;

import dev.atalaya.floor.Role;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.Who;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who looks, and how much he sees. The same user in another zone looks with the same eyes; one of another platform
/// does
/// not, though the ids be the same.
///
/// @param groups ids of those that he sees, null for all
record Eyes(
        String platformId,
        String userId,
        Role role,
        @Nullable Set<String> groups) {

    /// Null while nobody is known.
    static @Nullable Eyes of(@Nullable Link link) {
        Who who = link == null ? null : link.who();
        return link == null || who == null ? null : new Eyes(link.platformId(), who.id(), who.role(), who.seen());
    }
}
