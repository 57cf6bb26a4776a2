package dev.atalaya.ui.settings;

import dev.atalaya.store.OwnBackups.Backup;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The backups there are, with date and size; one of them is put back after a second question.
final class BackupsPane extends VBox {

    private static final double KILO = 1000;

    private final Restoring restoring;
    private final Words words;

    BackupsPane(Restoring restoring, UiExecutor ui, Words words) {
        this.restoring = restoring;
        this.words = words;
        getStyleClass().add("limits");
        setId("backups");
        say(words.get("settings.backups.reading"));
        restoring.backups().whenComplete((backups, thrown) -> ui.execute(() -> show(backups, thrown)));
    }

    private void show(@Nullable List<Backup> backups, @Nullable Throwable thrown) {
        if (thrown != null || backups == null) say(words.get("settings.backups.unreadable"));
        else if (backups.isEmpty()) say(words.get("settings.backups.none"));
        else getChildren().setAll(backups.stream().map(this::line).toList());
    }

    private void say(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        getChildren().setAll(label);
    }

    private HBox line(Backup backup) {
        HBox line = new HBox();
        line.getStyleClass().add("limit");
        line.setAlignment(Pos.CENTER_LEFT);
        offer(line, backup);
        return line;
    }

    private void offer(HBox line, Backup backup) {
        Label made = new Label(words.times().moment(backup.made()));
        made.getStyleClass().add("medium");
        Label size = new Label(words.get("settings.backups.size", words.number(Math.round(backup.bytes() / KILO))));
        size.getStyleClass().addAll("small", "muted");
        Button restore = button("settings.backups.restore", "ghost", () -> ask(line, backup));
        restore.setId("restore-" + backup.file().getFileName());
        line.getChildren().setAll(made, size, space(), restore);
    }

    private void ask(HBox line, Backup backup) {
        Label question =
                new Label(words.get("settings.backups.sure", words.times().moment(backup.made())));
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(question, Priority.ALWAYS);
        Button yes = button("settings.backups.yes", "primary", () -> restoring.restore(backup));
        yes.setId("restore-yes");
        Button no = button("confirm.no", "plain", () -> offer(line, backup));
        line.getChildren().setAll(question, space(), no, yes);
        no.requestFocus();
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button button(String key, String style, Runnable action) {
        Button button = new Button(words.get(key));
        if (style.equals("ghost")) button.getStyleClass().setAll(style);
        else button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
