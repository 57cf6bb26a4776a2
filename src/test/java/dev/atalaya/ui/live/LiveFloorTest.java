package dev.atalaya.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.wire.Me;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveFloorTest {

    private final LiveFloor floor = new LiveFloor(() -> 0);

    private void apply(int number, Stage stage) {
        floor.apply(Deltas.outbox(item("k" + number, "batch" + number, stage)));
    }

    private static OutboxItem item(String key, String batch, Stage stage) {
        return new OutboxItem(
                new Command.Reassign(key, "c-" + key, new Target.ToBot(), 1, ""),
                batch,
                FloorFixtures.PLATFORM,
                "Carlos Peña",
                new OutboxItem.Before(null, FloorFixtures.VENTAS),
                FloorFixtures.NOW,
                stage,
                null,
                null,
                null);
    }

    @Test
    void whatWasGivenInOneGestureStaysWholeUntilAllOfItIsTold() {
        int many = LiveFloor.ENDED_KEPT + 500;
        OutboxItem[] items = new OutboxItem[many];
        for (int i = 0; i < many; i++) items[i] = item("spread-" + i, "spread", Stage.PENDING);
        floor.apply(Deltas.outbox(items));
        for (int i = 0; i < many; i++) items[i] = items[i].at(Stage.CONFIRMED, null);
        floor.apply(Deltas.outbox(Arrays.copyOf(items, many - 1)));
        apply(1, Stage.QUEUED);
        floor.apply(Deltas.outbox(items[many - 1]));
        assertThat(floor.outbox())
                .filteredOn(item -> item.batch().equals("spread"))
                .hasSize(many);
        apply(1, Stage.CONFIRMED);
        apply(2, Stage.CONFIRMED);
        assertThat(floor.outbox()).hasSize(LiveFloor.ENDED_KEPT);
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

    @Test
    void anotherLooksWhenTheUserHisGroupsOrThePlatformChangeButNotWithAnotherZone() {
        Me me = FloorFixtures.supervisor(FloorFixtures.VENTAS);
        floor.apply(Deltas.user(me));
        List<Me> told = new ArrayList<>();
        List<Me> next = List.of(
                me.inZone("Asia/Kathmandu"),
                FloorFixtures.supervisor(FloorFixtures.SOPORTE),
                elsewhere(FloorFixtures.supervisor(FloorFixtures.SOPORTE)),
                elsewhere(FloorFixtures.me()));
        floor.whenOther(() -> told.add(floor.linkProperty().getValue().me()));
        next.forEach(one -> floor.apply(Deltas.user(one)));
        assertThat(told).containsExactlyElementsOf(next.subList(1, 4));
    }

    private static Me elsewhere(Me me) {
        return new Me(
                "elsewhere",
                me.now(),
                me.rate(),
                me.id(),
                me.name(),
                me.role(),
                me.groups(),
                me.accountName(),
                me.zone(),
                me.simulated(),
                me.abilities());
    }
}
