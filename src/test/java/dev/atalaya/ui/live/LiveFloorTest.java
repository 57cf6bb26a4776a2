package dev.atalaya.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import org.junit.jupiter.api.Test;

class LiveFloorTest {

    private final LiveFloor floor = new LiveFloor(() -> 0);

    private void apply(int number, Stage stage) {
        floor.apply(Deltas.outbox(new OutboxItem(
                new Command.Reassign("k" + number, "c" + number, new Target.ToBot(), 1, ""),
                "batch" + number,
                FloorFixtures.PLATFORM,
                "Carlos Peña",
                new OutboxItem.Before(null, FloorFixtures.VENTAS),
                FloorFixtures.NOW,
                stage,
                null,
                null,
                null)));
    }

    @Test
    void ofCommandsThatHaveEndedOnlyTheNewestAreKept() {
        apply(-1, Stage.QUEUED);
        for (int i = 0; i < LiveFloor.ENDED_KEPT + 50; i++) {
            apply(i, Stage.PENDING);
            apply(i, Stage.CONFIRMED);
        }
        assertThat(floor.outbox()).hasSize(LiveFloor.ENDED_KEPT + 1);
        assertThat(floor.outbox().iterator().next().batch()).isEqualTo("batch-1");
        assertThat(floor.outbox()).extracting(OutboxItem::batch).contains("batch" + (LiveFloor.ENDED_KEPT + 49));
        assertThat(floor.outbox()).extracting(OutboxItem::batch).doesNotContain("batch49");
    }
}
