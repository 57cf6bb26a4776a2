package dev.atalaya.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Target;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingKind;
import dev.atalaya.insight.findings.Fix;
import dev.atalaya.insight.findings.Move;
import dev.atalaya.insight.findings.Phrase;
import dev.atalaya.insight.findings.Proof;
import dev.atalaya.insight.findings.Severity;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Outbox;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.floor.FakeOutbox;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Dialogs;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// The cards, what is asked over them, and what is said of a fix that is taken back.
class FindingsScreenTest {

    private static final Words WORDS = Words.of(Texts.of(Language.EN), FloorFixtures.ZONE);

    private final FakeFindings feed = new FakeFindings();
    private final FakeOutbox outbox = new FakeOutbox();
    private final LiveFloor floor = new LiveFloor(System::nanoTime);
    private final FindingsViewModel model = new FindingsViewModel(feed, floor, outbox, Runnable::run);
    private final List<String> told = new ArrayList<>();
    private final StackPane root = new StackPane();

    private static Finding finding() {
        Move move = new Move("48213", new Target.ToAgent(FloorFixtures.ANA, null));
        return new Finding(
                FindingKind.TEST_AGENT,
                "TEST",
                Severity.BAD,
                Phrase.of("finding.fix.hours"),
                Phrase.of("finding.fix.hours"),
                Phrase.of("finding.fix.hours"),
                List.of(),
                new Proof(List.of(), List.of(), 0, 0),
                null,
                new Fix(Phrase.of("finding.fix.hours"), List.of(), List.of(move), List.of(), false));
    }

    private void open() {
        floor.apply(Deltas.floor());
        feed.tell(FakeFindings.board(null, finding()));
        StackPane over = new StackPane();
        FindingsScreen screen = new FindingsScreen(model, this::hear, over, _ -> {}, _ -> {});
        root.getChildren().setAll(screen.open(WORDS).node(), over);
        new Scene(root, 1200, 800);
        draw();
    }

    private void hear(UserMessage message) {
        told.add(message.kind() + " " + message.text());
    }

    private void draw() {
        root.applyCss();
        root.layout();
    }

    private void press(String label) {
        root.lookupAll(".button").stream()
                .filter(node ->
                        node instanceof Button button && button.getText().equals(label))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
        draw();
    }

    private void signIn() {
        floor.apply(Deltas.user(FloorFixtures.supervisor(FloorFixtures.SOPORTE)));
        draw();
    }

    private String said(Parent of) {
        return String.join(
                "\n",
                of.lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList());
    }

    @Test
    void nothingOfWhatOneWasShownOrAskedIsThereForTheNext() {
        Fx.run(() -> {
            open();
            assertThat(root.lookup(".finding-card")).isNotNull();
            press("Snooze");
            assertThat(root.lookup("#snooze-reason")).isNotNull();

            signIn();

            assertThat(root.lookup(".finding-card")).isNull();
            assertThat(root.lookup("#snooze-reason")).isNull();
            assertThat(said(root)).doesNotContain(WORDS.get("finding.fix.hours"), "decisions");
        });
    }

    private List<String> takenBack(Outbox.Undone undone, boolean another) {
        return Fx.get(() -> {
            open();
            model.apply(finding().fix(), "Spread", "");
            FindingsViewModel.Applied applied =
                    Objects.requireNonNull(model.appliedProperty().get());
            if (another) signIn();
            outbox.undone = undone;
            new FindingsDesk(model, this::hear, new Dialogs(new StackPane(), new Bag()), _ -> {}, _ -> {}, WORDS)
                    .undo(applied);
            return told;
        });
    }

    @Test
    void whatIsTakenBackIsSaidToBe() {
        assertThat(takenBack(new Outbox.Undone(1, List.of()), false)).containsExactly("DONE Taken back: Spread");
    }

    @Test
    void whatHasBeenTakenBackBeforeIsNotSaidToBe() {
        assertThat(takenBack(new Outbox.Undone(0, List.of()), false))
                .containsExactly("INFO There is nothing left to take back");
    }

    @Test
    void whatAnotherAppliedIsNotSaidToBeTakenBack() {
        assertThat(takenBack(new Outbox.Undone(1, List.of()), true))
                .containsExactly("INFO Only who gave it can take it back");
        assertThat(outbox.asked).noneMatch(asked -> asked.startsWith("undo"));
    }

    @Test
    void whatStaysIsSaidWithItsReason() {
        assertThat(takenBack(new Outbox.Undone(0, List.of(new Outbox.NotUndone("x", "touched"))), false))
                .containsExactly("WARNING 1 could not be taken back: somebody moved it since");
    }
}
