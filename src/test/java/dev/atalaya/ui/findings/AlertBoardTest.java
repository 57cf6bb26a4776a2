package dev.atalaya.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.alerts.AlertNews;
import dev.atalaya.alerts.Found;
import dev.atalaya.alerts.Way;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.Severity;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.ui.HeldSettings;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.AlertNote;
import dev.atalaya.ui.shell.ShellModel;
import dev.atalaya.ui.shell.UserMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The line across the window.
class AlertBoardTest {

    private static final Finding VENTAS = Found.nobody(FloorFixtures.VENTAS, Severity.BAD);
    private static final Finding SOPORTE = Found.nobody(FloorFixtures.SOPORTE, Severity.WARNING);

    private final LiveFloor floor = new LiveFloor(System::nanoTime);
    private final ShellModel shell = new ShellModel(floor, new HeldSettings(), FloorFixtures.ZONE);
    private final List<UserMessage> messages = new ArrayList<>();
    private final AlertBoard board = new AlertBoard(shell, messages::add);

    private void hear(Finding... findings) {
        board.hear(new AlertNews.Told(List.of(findings)));
    }

    private String said() {
        AlertNote note = Objects.requireNonNull(shell.alertProperty().get());
        return note.says().apply(shell.wordsProperty().get());
    }

    @Test
    void whatComesIsOneLineAndGoesWithWhatItSays() {
        floor.apply(Deltas.floor());
        hear(SOPORTE);
        assertThat(said()).isEqualTo("Soporte is open with nobody assignable");
        hear(VENTAS);
        assertThat(said()).isEqualTo("Ventas is open with nobody assignable · and 1 more");
        assertThat(Objects.requireNonNull(shell.alertProperty().get()).bad()).isTrue();

        board.look(FakeFindings.board(null, SOPORTE));
        assertThat(said()).isEqualTo("Soporte is open with nobody assignable");
        board.look(FakeFindings.board(null));
        assertThat(shell.alertProperty().get()).isNull();
    }

    @Test
    void whatWasClosedDoesNotComeAgainWithTheNext() {
        floor.apply(Deltas.floor());
        hear(SOPORTE);
        shell.alertProperty().set(null);
        hear(VENTAS);
        assertThat(said()).isEqualTo("Ventas is open with nobody assignable");
        Objects.requireNonNull(shell.alertProperty().get()).show().run();
        assertThat(shell.screenProperty().get()).isEqualTo("findings");
    }

    @Test
    void whatDidNotGoOutIsSaidInWords() {
        board.hear(new AlertNews.Failed(Way.WEBHOOK, "hooks.example: HTTP 410"));
        assertThat(messages)
                .singleElement()
                .satisfies(
                        one -> assertThat(one.text()).isEqualTo("Webhook: did not go out (hooks.example: HTTP 410)"));
    }
}
