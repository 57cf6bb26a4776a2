package dev.atalaya.sync;

import dev.atalaya.store.FloorSnapshot;
import java.util.List;

/// The whole floor of a [FakePlatform] at once.
final class Snapshots {

    private Snapshots() {}

    static FloorSnapshot of(FakePlatform platform) {
        return new FloorSnapshot(
                platform.platformId,
                platform.me,
                platform.seq(),
                platform.now,
                List.copyOf(platform.states.values()),
                List.copyOf(platform.groups.values()),
                List.copyOf(platform.agents.values()),
                List.copyOf(platform.tasks.values()),
                List.copyOf(platform.conversations.values()));
    }
}
