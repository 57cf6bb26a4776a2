package dev.atalaya.store.own;

import static dev.atalaya.store.own.OwnFixture.entry;
import static dev.atalaya.store.own.OwnFixture.item;
import static dev.atalaya.store.own.OwnFixture.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.store.OwnStore;
import dev.atalaya.sync.FloorFixtures;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTableTest {

    @TempDir
    Path folder;

    @Test
    void whatIsQueuedIsUnfinishedInItsOrder() {
        try (OwnStore store = open(folder)) {
            store.outbox().queue(List.of(item("k2"), item("k1")));
            store.outbox().queue(List.of(item("k3")));
        }
        try (OwnStore store = open(folder)) {
            assertThat(store.outbox().unfinished())
                    .containsExactly(
                            item("k2").at(Stage.QUEUED, null),
                            item("k1").at(Stage.QUEUED, null),
                            item("k3").at(Stage.QUEUED, null));
        }
    }

    @Test
    void onlyTheNewestThatEndedAreKeptAndAllThatHaveNot() {
        try (OwnStore store = open(folder)) {
            List<OutboxItem> items =
                    IntStream.range(0, 10).mapToObj(i -> item("k" + i)).toList();
            store.outbox().queue(items);
            List<OutboxItem> ended = items.stream()
                    .filter(item -> !item.key().equals("k2"))
                    .map(item -> item.at(Stage.CONFIRMED, new Outcome.Confirmed(7, null)))
                    .toList();
            store.outbox().record(ended, List.of(OwnFixture.entry("c-1")));
            OutboxTable table = (OutboxTable) store.outbox();
            table.forgetEnded(9);
            assertThat(store.outbox().recent(20)).hasSize(10);
            table.forgetEnded(3);
            table.forgetEnded(3);
            assertThat(store.outbox().recent(20)).extracting(OutboxItem::key).containsExactly("k9", "k8", "k7", "k2");
            assertThat(store.audit().newest(9)).hasSize(1);
        }
    }

    @Test
    void everyCommandAndOutcomeComesBack() {
        List<Command> commands = List.of(
                new Command.Reassign("k1", "c", new Target.ToGroup("g"), 1, ""),
                new Command.Reassign("k2", "c", new Target.ToBot(), 1, "why"),
                new Command.Reassign("k3", "c", new Target.ToAgent("a", null), 1, "\"quoted\" \u0000 \uD83D"),
                new Command.ChangeAgent("k4", "a", 1, true, null, "st"),
                new Command.ChangeSettings("k5", "g", 2, new GroupSettings(true, false, true, null)),
                new Command.ChangeMember("k6", "g", 3, "a", false),
                new Command.ChangeState("k7", "st", 4, true),
                new Command.ChangeTask("k8", "t", 5, false),
                new Command.ChangeSchedule("k9", "g", 6, FloorFixtures.weekdays(18)),
                new Command.ChangeSchedule("k10", "g", 6, null));
        List<Outcome> outcomes = List.of(
                new Outcome.Confirmed(7, null),
                new Outcome.Conflict(8, "ana", "g"),
                new Outcome.Rejected("conversation-closed", "It is closed"),
                new Outcome.Unreachable("no route", Duration.ofSeconds(3)),
                new Outcome.Unreachable("no route", null));
        List<OutboxItem> items = commands.stream()
                .map(command -> new OutboxItem(
                        command, "b", "p", "l", null, OwnFixture.NOW, Stage.QUEUED, null, "undone", command))
                .toList();
        try (OwnStore store = open(folder)) {
            store.outbox().queue(items);
            assertThat(store.outbox().unfinished()).containsExactlyElementsOf(items);
            for (Outcome outcome : outcomes) {
                store.outbox().record(List.of(items.getFirst().at(Stage.SENT, outcome)), List.of());
                assertThat(store.outbox().unfinished().getFirst())
                        .isEqualTo(items.getFirst().at(Stage.SENT, outcome));
            }
        }
    }

    @Test
    void whatHasEndedIsNotSentAgainButStillSeen() {
        Outcome done = new Outcome.Confirmed(4, "ana");
        try (OwnStore store = open(folder)) {
            store.outbox().queue(List.of(item("k1"), item("k2"), item("k3")));
            store.outbox().record(List.of(item("k1").at(Stage.SENT, null)), List.of());
            store.outbox()
                    .record(
                            List.of(
                                    item("k2").at(Stage.CONFIRMED, done),
                                    item("k3").at(Stage.CANCELLED, null)),
                            List.of(entry("c-1")));
        }
        try (OwnStore store = open(folder)) {
            assertThat(store.outbox().unfinished()).containsExactly(item("k1").at(Stage.SENT, null));
            assertThat(store.outbox().recent(2))
                    .containsExactly(
                            item("k3").at(Stage.CANCELLED, null), item("k2").at(Stage.CONFIRMED, done));
            assertThat(store.audit().newest(5)).containsExactly(entry("c-1"));
        }
    }

    @Test
    void theVersionOfOneThatFollowsAnotherIsKeptWithTheOther() {
        OutboxItem followed =
                item("k2").with(item("k2").command().as("k2", 9), null).at(Stage.QUEUED, null);
        try (OwnStore store = open(folder)) {
            store.outbox().queue(List.of(item("k1"), item("k2")));
            store.outbox().record(List.of(item("k1").at(Stage.CONFIRMED, null), followed), List.of());
        }
        try (OwnStore store = open(folder)) {
            assertThat(store.outbox().unfinished()).containsExactly(followed);
        }
    }

    @Test
    void aKnownKeyIsNotQueuedTwice() {
        try (OwnStore store = open(folder)) {
            store.outbox().queue(List.of(item("k1")));
            store.outbox().record(List.of(item("k1").at(Stage.CONFIRMED, null)), List.of());
            store.outbox().queue(List.of(item("k1"), item("k2")));

            assertThat(store.outbox().unfinished()).extracting(OutboxItem::key).containsExactly("k2");
        }
    }
}
