package dev.atalaya.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.Outbox;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.floor.FakeOutbox;
import dev.atalaya.ui.floor.Floors;
import dev.atalaya.ui.shell.LastGesture;
import dev.atalaya.ui.shell.UserMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoCommandTest {

    private final Floors floors = new Floors();
    private final List<UserMessage> told = new ArrayList<>();
    private final FakeOutbox outbox = new FakeOutbox();
    private final UndoCommand undo = new UndoCommand(floors.floor, outbox, told::add, () -> Texts.of(Language.EN));

    private void give() {
        floors.floor.subscribe(undo::hear);
        floors.floor.apply(Deltas.outbox(Given.done(Given.toAna("b1"))));
    }

    @Test
    void whatTheUserGaveHeCanTakeBack() {
        assertThat(undo.command().executableProperty().get()).isFalse();
        give();
        assertThat(undo.command().executableProperty().get()).isTrue();
        undo.command().run();
        assertThat(outbox.asked).containsExactly("undo b1");
    }

    @Test
    void anotherUserCannot() {
        give();
        floors.floor.apply(Deltas.link(new Link(
                Link.State.LIVE, FloorFixtures.NOW, "", FloorFixtures.supervisor(FloorFixtures.SOPORTE), 0, 0)));
        assertThat(LastGesture.of(floors.floor)).isEmpty();
        assertThat(undo.command().executableProperty().get()).isFalse();
        undo.command().run();
        undo.undo("b1");
        assertThat(outbox.asked).isEmpty();
        assertThat(told).extracting(UserMessage::text).containsExactly("Only who gave it can take it back");
    }

    /// Nothing has been done that the status bar could call done, and nothing can be taken back.
    @Test
    void whatCameToNothingWasNoReassignment() {
        floors.floor.subscribe(undo::hear);
        floors.floor.apply(Deltas.outbox(Given.done(Given.toAna("b1"))));
        floors.floor.apply(Deltas.outbox(Given.toAna("b2").at(Stage.SENT, null)));
        assertThat(last()).isEqualTo("b2");
        floors.floor.apply(Deltas.outbox(
                Given.toAna("b2").at(Stage.REJECTED, new Outcome.Rejected("forbidden", "Not your group"))));
        assertThat(last()).isEqualTo("b1");
        floors.floor.apply(Deltas.outbox(Given.toAna("b1").at(Stage.CONFLICT, new Outcome.Conflict(3, null, null))));
        assertThat(LastGesture.of(floors.floor)).isEmpty();
        assertThat(undo.command().executableProperty().get()).isFalse();
    }

    private String last() {
        return LastGesture.of(floors.floor).orElseThrow().items().getFirst().batch();
    }

    @Test
    void notWhileHeLooksAtThePast() {
        give();
        undo.past(true);
        assertThat(undo.command().executableProperty().get()).isFalse();
        undo.past(false);
        assertThat(undo.command().executableProperty().get()).isTrue();
    }

    @Test
    void aPressIsAlwaysAnswered() {
        outbox.undone = new Outbox.Undone(0, List.of());
        undo.undo("b1");
        outbox.undone = new Outbox.Undone(
                1, List.of(new Outbox.NotUndone("Ana", "replied"), new Outbox.NotUndone("Eva", "replied")));
        undo.undo("b2");
        assertThat(told)
                .extracting(UserMessage::text)
                .containsExactly(
                        "There is nothing left to take back",
                        "Taken back",
                        "Not taken back: 2 conversations (an agent has replied since)");
    }

    @Test
    void thatItIsUndoneTakesThePlaceOfThatItIsDone() {
        give();
        undo.undo("b1");
        assertThat(told).singleElement().extracting(UserMessage::about).isEqualTo("b1");
    }
}
