package dev.atalaya.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Target;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Fix;
import dev.atalaya.insight.findings.Move;
import dev.atalaya.insight.findings.Phrase;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Link;
import dev.atalaya.ui.floor.FakeOutbox;
import dev.atalaya.ui.live.LiveFloor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the screen hands on and takes back.
class FindingsViewModelTest {

    private final FakeFindings feed = new FakeFindings();
    private final FakeOutbox outbox = new FakeOutbox();
    private final LiveFloor floor = new LiveFloor(System::nanoTime);
    private final FindingsViewModel model = new FindingsViewModel(feed, floor, outbox, Runnable::run);

    private static Fix reassign(String... conversations) {
        List<Move> moves = new ArrayList<>();
        for (String id : conversations) moves.add(new Move(id, new Target.ToAgent(FloorFixtures.ANA, null)));
        return new Fix(Phrase.of("finding.fix.hours"), List.of(), moves, List.of(), false);
    }

    @Test
    void whatGoesToTheSameAgentIsOneGestureAndIsTakenBackAsOne() {
        floor.apply(Deltas.floor());

        assertThat(model.apply(reassign("48213", "48214"), "Spread", "Left")).isTrue();
        FindingsViewModel.Applied applied = model.appliedProperty().get();
        assertThat(applied).isNotNull();
        assertThat(model.announced("b1")).isTrue();
        if (applied != null) model.undo(applied);

        assertThat(outbox.asked).hasSize(2);
        assertThat(outbox.asked.getFirst())
                .startsWith("reassign [48213, 48214]")
                .endsWith("Left");
        assertThat(outbox.asked.getLast()).isEqualTo("undo b1");
        assertThat(model.appliedProperty().get()).isNull();
    }

    @Test
    void whatOneUserAppliedAnotherDoesNotTakeBack() {
        floor.apply(Deltas.floor());
        model.apply(reassign("48213"), "Spread", "Left");
        FindingsViewModel.Applied applied =
                Objects.requireNonNull(model.appliedProperty().get());
        floor.apply(Deltas.link(supervisor()));

        assertThat(model.appliedProperty().get()).isNull();
        assertThat(model.undo(applied)).isNull();
        assertThat(outbox.asked).hasSize(1);
    }

    @Test
    void whatWasFoundForOneIsNotShownToAnother() {
        floor.apply(Deltas.floor());
        feed.tell(FakeFindings.board(null));
        floor.apply(Deltas.link(supervisor()));

        assertThat(model.boardProperty().get()).isNull();
        feed.tell(FakeFindings.board(null));
        assertThat(model.boardProperty().get())
                .as("what was on its way when he signed in")
                .isNull();
        Board his = FakeFindings.board(Set.of(FloorFixtures.SOPORTE));
        feed.tell(his);
        assertThat(model.boardProperty().get()).isEqualTo(his);
    }

    private static Link supervisor() {
        return new Link(Link.State.LIVE, FloorFixtures.NOW, "", FloorFixtures.supervisor(FloorFixtures.SOPORTE), 0, 0);
    }

    @Test
    void whatIsNoLongerThereIsNotSent() {
        assertThat(model.apply(reassign("48213"), "Spread", "Left")).isFalse();

        assertThat(outbox.asked).isEmpty();
    }

    @Test
    void theBadgeCountsWhatIsOpenUntilTheScreenIsClosed() {
        floor.apply(Deltas.floor());
        Board empty = FakeFindings.board(null);
        feed.tell(empty);

        assertThat(model.boardProperty().get()).isEqualTo(empty);
        assertThat(model.openProperty().get()).isZero();
        model.close();
        assertThat(feed.listeners).isEmpty();
    }
}
