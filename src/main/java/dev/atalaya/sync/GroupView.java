package dev.atalaya.sync;

import dev.atalaya.floor.Group;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A group with what the console worked out about it.
///
/// @param eligible how many active members are eligible
/// @param active how many members are active
/// @param open whether it is open now
/// @param changesAt when that changes next, null when never
public record GroupView(
        Group group,
        int eligible,
        int active,
        boolean open,
        @Nullable Instant changesAt) {

    public String id() {
        return group.id();
    }
}
