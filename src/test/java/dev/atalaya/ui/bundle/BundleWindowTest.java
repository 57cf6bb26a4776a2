package dev.atalaya.ui.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.insight.bundle.Bundle;
import dev.atalaya.insight.bundle.Subject;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.UiDriver;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Dialogs;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.shell.Words;
import dev.atalaya.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What would be written is read first, in a real window.
@Tag("xvfb")
class BundleWindowTest {

    private final List<UserMessage> told = new CopyOnWriteArrayList<>();
    private final StackPane over = new StackPane();
    private UiDriver driver;
    private Bundling bundling;
    private Path file;

    private void fill(Stage stage) {
        Scene scene = new Scene(over, 1100, 700);
        scene.getStylesheets().setAll(Theme.DARK.stylesheets());
        stage.setScene(scene);
    }

    private static Bundle bundle(boolean contacts) {
        return new Bundle(
                "b.zip",
                contacts,
                FloorFixtures.NOW,
                null,
                List.of(
                        part("bundle.html", "a page", "The page as text"),
                        part("decisions.csv", "at;contact", contacts ? "Carlos Peña" : "•••")));
    }

    private static Bundle.Part part(String name, String content, String shown) {
        return new Bundle.Part(name, content, shown, content.length());
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        file = folder.resolve("b.zip");
        driver = UiDriver.open(this::fill);
        LogReader reader = new LogReader(Runnable::run, Runnable::run);
        bundling = new Bundling(
                new BundleViewModel((_, _, contacts, _, _) -> bundle(contacts), reader),
                new Dialogs(over, new Bag()),
                told::add,
                () -> Words.of(Texts.of(Language.EN), FloorFixtures.ZONE),
                _ -> file);
        Fx.run(() -> bundling.open(Subject.of(LogFilter.ALL)));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private String shown() {
        return ((TextArea) driver.node("#bundle-text")).getText();
    }

    private void choose(int line) {
        Fx.run(() ->
                ((ListView<?>) driver.node("#bundle-files")).getSelectionModel().select(line));
    }

    @Test
    void eachFileIsReadBeforeAnyIsWritten() {
        assertThat(driver.text("#bundle-status")).isEqualTo("2 files · 1 kB");
        assertThat(shown()).isEqualTo("The page as text");
        choose(1);
        assertThat(shown()).isEqualTo("•••");
        driver.click("#bundle-contacts");
        assertThat(shown()).isEqualTo("Carlos Peña");
        assertThat(file).doesNotExist();

        driver.click("#bundle-save");

        assertThat(file).exists();
        assertThat(told).singleElement().extracting(UserMessage::text).isEqualTo("The bundle is in " + file);
        assertThat(driver.sees("#bundle")).isFalse();
    }

    @Test
    void withEscapeNothingIsWritten() {
        driver.click("#bundle-files").keys(KeyCode.ESCAPE);
        assertThat(driver.sees("#bundle")).isFalse();
        assertThat(file).doesNotExist();
    }

    @Test
    void whereItCannotBeWrittenItSaysSoAndStaysOpen() {
        file = file.resolveSibling("no").resolve("b.zip");
        driver.click("#bundle-save");
        assertThat(told).singleElement().extracting(UserMessage::text).isEqualTo("there is no such folder: " + file);
        assertThat(driver.sees("#bundle")).isTrue();
    }
}
