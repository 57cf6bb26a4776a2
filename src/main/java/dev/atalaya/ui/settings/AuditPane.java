package dev.atalaya.ui.settings;

import dev.atalaya.export.Export.Ended;
import dev.atalaya.export.Format;
import dev.atalaya.insight.audit.AuditSheet;
import dev.atalaya.insight.audit.AuditWords;
import dev.atalaya.store.AuditEntry;
import dev.atalaya.texts.Names;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.shell.UserMessage.Kind;
import dev.atalaya.ui.shell.Words;
import java.io.File;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// The newest things done from this console, and the export of all of them.
final class AuditPane extends VBox {

    private static final double HEIGHT = 230;

    private final AuditViewModel model;
    private final Notices notices;
    private final Words words;
    private final AuditWords says;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Label note = new Label();

    /// @param names of agents and groups
    AuditPane(AuditViewModel model, Names names, Notices notices, Words words, Bag bag) {
        this.model = model;
        this.notices = notices;
        this.words = words;
        says = new AuditWords(words.texts(), names);
        getStyleClass().add("audit");
        setId("audit");
        note.getStyleClass().add("muted");
        scroll.getStyleClass().add("settings-scroll");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        getChildren().addAll(note, scroll, export());
        bag.watch(model.newestProperty(), this::show);
        bag.watch(model.problemProperty(), why -> {
            if (!why.isEmpty()) note.setText(why);
        });
        model.read();
    }

    private void show(@Nullable List<AuditEntry> entries) {
        if (entries == null) {
            note.setText(words.get("settings.backups.reading"));
            lines.getChildren().clear();
            Seen.when(false, scroll);
            return;
        }
        note.setText(
                entries.isEmpty() ? words.get("audit.none") : words.get("audit.newest", words.number(entries.size())));
        Seen.when(!entries.isEmpty(), scroll);
        lines.getChildren().setAll(entries.stream().map(this::line).toList());
    }

    private VBox line(AuditEntry entry) {
        Label what = new Label(says.what(entry) + " · " + says.subject(entry));
        what.getStyleClass().add("medium");
        String before = says.before(entry);
        String after = says.after(entry);
        Label change = new Label(before.isEmpty() ? after : before + " → " + after);
        change.setWrapText(true);
        change.setMinHeight(USE_PREF_SIZE);
        Label when = new Label(
                words.get("audit.line", words.times().moment(entry.at()), entry.whoName(), says.outcome(entry)));
        when.getStyleClass().addAll("small", "muted");
        VBox line = new VBox(what, change, when);
        line.getStyleClass().add("audit-line");
        return line;
    }

    private HBox export() {
        ContextMenu menu = new ContextMenu();
        for (Format format : Format.values()) {
            MenuItem item = new MenuItem(words.get("log.export." + format));
            item.setOnAction(_ -> choose(format));
            menu.getItems().add(item);
        }
        Button button = new Button(words.get("log.export"), Icon.DOWN.node());
        button.getStyleClass().add("plain");
        button.setId("audit-export");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 2));
        HBox line = new HBox(button);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void choose(Format format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("log.export." + format));
        chooser.setInitialFileName(words.get("audit.file") + "." + format.extension());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*." + format.extension()));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) model.export(new AuditSheet(says, words.zone()), format, file.toPath(), this::ended);
    }

    private void ended(Ended ended) {
        switch (ended) {
            case Ended.Done done ->
                notices.tell(
                        UserMessage.of(Kind.DONE, words.get("audit.done", words.number(done.rows()), done.file())));
            case Ended.Failed no ->
                notices.tell(UserMessage.of(Kind.ERROR, words.get("log.export.failed", no.file(), no.why())));
            case Ended.Cancelled _ -> {}
        }
    }
}
