package dev.atalaya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.ui.Fx;
import dev.atalaya.ui.UiDriver;
import dev.atalaya.ui.live.ManualTimer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToastsTest {

    private static final Duration LONG = Duration.ofSeconds(7);

    private final ManualTimer timer = new ManualTimer();
    private final List<String> pressed = new ArrayList<>();
    private Toasts toasts;
    private UiDriver ui;

    @BeforeEach
    void open() {
        toasts = Fx.get(() -> new Toasts(timer));
        ui = UiDriver.open(stage -> {
            Label away = new Label("elsewhere");
            away.setId("away");
            BorderPane root = new BorderPane(toasts);
            root.setTop(away);
            stage.setScene(new Scene(root, 700, 600));
        });
        ui.moveTo("#away");
        tell("given", "batch", true);
    }

    @AfterEach
    void close() {
        ui.close();
    }

    private void tell(String text, String about, boolean undo) {
        UserMessage message = undo
                ? UserMessage.of(UserMessage.Kind.DONE, text, "Undo", () -> pressed.add(text))
                : UserMessage.of(UserMessage.Kind.INFO, text);
        Fx.run(() -> toasts.tell(message.about(about)));
    }

    private Bounds button() {
        Node node = ui.node(".toast .link");
        return Fx.get(() -> {
            node.getScene().getRoot().layout();
            return node.localToScene(node.getBoundsInLocal());
        });
    }

    @Test
    void newsDoesNotMoveWhatStandsThere() {
        Bounds before = button();
        tell("news", "", false);
        tell("more", "", false);
        assertThat(button()).isEqualTo(before);
    }

    @Test
    void nothingGoesFromUnderThePointerUntilItHasLeft() {
        tell("the one above", "", false);
        ui.moveTo(".toast .link");
        Bounds before = button();
        for (int i = 0; i < 6; i++) tell("news " + i, "", false);
        Fx.run(() -> timer.wind(LONG));
        assertThat(button()).isEqualTo(before);

        ui.click(".toast .link");
        assertThat(pressed).containsExactly("given");
        ui.moveTo("#away");
        ui.await("them to go", () -> ui.count(".toast") == 0);
    }

    private void tell(UserMessage.Kind kind, String text) {
        Fx.run(() -> toasts.tell(UserMessage.of(kind, text)));
    }

    private List<String> texts() {
        return Fx.get(() -> toasts.getChildren().stream()
                .map(toast -> ((Label) toast.lookup(".label")).getText())
                .toList());
    }

    /// Whoever went for coffee with the pointer there does not find an hour's news.
    @Test
    void aPointerThatWasLeftThereKeepsNothingForEver() {
        ui.moveTo(".toast .link");
        for (int i = 0; i < 8; i++) tell("news " + i, "", false);
        assertThat(Fx.get(() -> toasts.getChildren().size())).isEqualTo(9);
        Fx.run(() -> timer.wind(Duration.ofSeconds(130)));
        ui.await("them to go", () -> ui.count(".toast") == 0);
    }

    @Test
    void troubleStaysWhenThereIsTooMuch() {
        tell(UserMessage.Kind.ERROR, "trouble");
        for (int i = 0; i < 6; i++) tell(UserMessage.Kind.INFO, "news " + i);
        assertThat(texts()).containsExactly("news 5", "news 4", "news 3", "news 2", "trouble");
        for (int i = 0; i < 6; i++) tell(UserMessage.Kind.ERROR, "more " + i);
        assertThat(texts()).containsExactly("more 5", "more 4", "more 3", "more 2", "more 1");
    }

    @Test
    void whatIsNoLongerTrueIsReplacedInItsPlace() {
        tell("news", "", false);
        tell("taken back", "batch", false);
        assertThat(Fx.get(() -> toasts.lookupAll(".toast > .label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList()))
                .containsExactly("news", "taken back");
    }
}
