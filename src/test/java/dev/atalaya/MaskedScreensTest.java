package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.cli.ConsoleLauncher.Size;
import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.sync.UiPump;
import dev.atalaya.ui.Console;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.UiDriver;
import dev.atalaya.ui.shell.FxExecutor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of a platform that is not the built-in one no customer is on a picture, unless somebody wants so; what is kept in
/// the files stays whole.
class MaskedScreensTest {

    private static final Size SIZE = new Size(1280, 800);

    private final Set<String> customers = ConcurrentHashMap.newKeySet();
    private SmallPlatform platform;
    private ConsoleStart start;
    private UiPump heard;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        platform = new SmallPlatform();
        platform.pass(Duration.ofMinutes(6));
        platform.customerWrites("Zoraida Quetzal", "Llámeme al +502 5555 0199");
        Path token = Files.writeString(folder.resolve("token"), platform.token());
        Wish wish = Wishes.live(platform.url(), token, folder, SIZE);
        start = ConsoleStart.begin(wish, new Threads(_ -> {}), true);
        heard = start.sync().pump(Runnable::run, this::hear, UiProbe.NONE);
    }

    private void hear(Delta delta) {
        delta.conversations().values().stream().flatMap(Optional::stream).forEach(view -> {
            customers.add(view.conversation().contactName());
            customers.add(view.conversation().lastMessage());
        });
        delta.decisions().forEach(decision -> customers.add(decision.contactName()));
        customers.remove("");
    }

    @AfterEach
    void close() {
        heard.close();
        start.close();
        platform.close();
    }

    @Test
    void noCustomerIsOnAPictureUnlessSomebodyWantsSo() {
        assertThat(allTexts(null)).contains("•••").doesNotContainAnyElementsOf(customers);
        assertThat(allTexts(true)).doesNotContain("•••").containsAnyElementsOf(customers);
        assertThat(allTexts(false)).contains("•••").doesNotContainAnyElementsOf(customers);
        assertThat(customers).contains("Zoraida Quetzal").hasSizeGreaterThan(10);
    }

    /// What stands on the floor with a conversation's messages, in the log with its card, among the findings and on the
    /// floor of a while ago.
    private List<String> allTexts(@Nullable Boolean contacts) {
        List<String> texts = new ArrayList<>();
        DrawnConsole drawn = Fx.get(() -> start.drawn(new FxExecutor(), contacts));
        Console console = drawn.console();
        try (UiDriver ui = UiDriver.open(stage -> console.show(stage, SIZE.width(), SIZE.height()))) {
            ui.click("#tab-ACTIVE");
            awaitCard(ui, console);
            ui.click("#card-tab-MESSAGES");
            ui.await("the messages", () -> ui.sees(".bubble-text"));
            texts.addAll(texts(ui.stage()));
            Fx.run(() -> console.open("findings"));
            ui.await("the findings", console::filled);
            texts.addAll(texts(ui.stage()));
            Fx.run(() -> console.open("log"));
            awaitCard(ui, console);
            texts.addAll(texts(ui.stage()));
            Fx.run(() -> console.lookBack(Duration.ofMinutes(5)));
            ui.await("the past", () -> console.filled() && ui.sees("#past-bar"));
            texts.addAll(texts(ui.stage()));
        } finally {
            Fx.run(drawn::close);
        }
        return texts;
    }

    private static void awaitCard(UiDriver ui, Console console) {
        ui.await("the card", () -> {
            console.explainOne();
            return ui.sees("#card-tab-MESSAGES");
        });
    }

    private static List<String> texts(Stage stage) {
        return Fx.get(() -> {
            List<String> found = new ArrayList<>();
            for (Node node : stage.getScene().getRoot().lookupAll("*"))
                texts(node).forEach(text -> found.addAll(List.of(text.split(" · ", -1))));
            return found;
        });
    }

    private static Stream<String> texts(Node node) {
        String shown = switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text text -> text.getText();
            default -> null;
        };
        String tip = node instanceof Labeled labeled && labeled.getTooltip() != null
                ? labeled.getTooltip().getText()
                : null;
        return Stream.of(shown, tip, node.getAccessibleText()).filter(text -> text != null && !text.isEmpty());
    }
}
