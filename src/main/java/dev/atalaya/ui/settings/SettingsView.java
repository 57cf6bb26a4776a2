package dev.atalaya.ui.settings;

import dev.atalaya.store.Settings;
import dev.atalaya.texts.Language;
import dev.atalaya.ui.settings.SettingsViewModel.Limit;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.ShellModel;
import dev.atalaya.ui.shell.Words;
import dev.atalaya.ui.theme.Theme;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The settings on screen.
final class SettingsView extends BorderPane {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final int MOST_MINUTES = 24 * 60;

    private final SettingsViewModel model;
    private final ShellModel shell;
    private final Words words;

    /// Another part of the screen.
    ///
    /// @param key of its heading's text
    record Section(String key, Node content) {}

    /// @param more below what each console has
    SettingsView(SettingsViewModel model, ShellModel shell, List<Section> more, Words words, Bag bag) {
        this.model = model;
        this.shell = shell;
        this.words = words;
        getStyleClass().addAll("pane", "settings");
        Label title = new Label(words.get("screen.settings"));
        title.getStyleClass().add("strong");
        HBox header = new HBox(title);
        header.getStyleClass().addAll("settings-header", "line-bottom");
        header.setAlignment(Pos.CENTER_LEFT);
        VBox body = new VBox(
                section("settings.language", languages()),
                section("settings.theme", themes(bag)),
                section("settings.attention", limits()));
        more.forEach(one -> body.getChildren().add(section(one.key(), one.content())));
        body.getStyleClass().add("settings-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("settings-scroll");
        setTop(header);
        setCenter(scroll);
    }

    private VBox section(String key, Node content) {
        Label heading = new Label(words.get(key));
        heading.getStyleClass().add("strong");
        Label hint = new Label(words.get(key + ".hint"));
        hint.getStyleClass().addAll("small", "muted");
        hint.setWrapText(true);
        VBox section = new VBox(heading, hint, content);
        section.getStyleClass().add("settings-section");
        return section;
    }

    private Node languages() {
        HBox choices = new HBox();
        choices.getStyleClass().add("choices");
        for (Language language : Language.values()) {
            Button choice = choice(language.ownName());
            choice.pseudoClassStateChanged(ON, words.texts().language() == language);
            choice.setOnAction(_ -> shell.language(Settings.Language.valueOf(language.name())));
            choices.getChildren().add(choice);
        }
        return choices;
    }

    private Node themes(Bag bag) {
        HBox choices = new HBox();
        choices.getStyleClass().add("choices");
        for (Theme theme : Theme.values()) {
            Button choice = choice(words.get("settings.theme." + theme));
            bag.watch(shell.themeProperty(), now -> choice.pseudoClassStateChanged(ON, now == theme));
            choice.setOnAction(_ -> shell.theme(theme));
            choices.getChildren().add(choice);
        }
        return choices;
    }

    private static Button choice(String text) {
        Button choice = new Button(text);
        choice.getStyleClass().setAll("chip", "choice");
        return choice;
    }

    private Node limits() {
        VBox lines = new VBox();
        lines.getStyleClass().add("limits");
        for (Limit limit : Limit.values()) lines.getChildren().add(limit(limit));
        return lines;
    }

    private HBox limit(Limit limit) {
        Label text = new Label(words.get("settings.limit." + limit));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Spinner<Integer> minutes = new Spinner<>(1, MOST_MINUTES, model.minutes(limit));
        minutes.setId("limit-" + limit);
        minutes.setEditable(true);
        minutes.setPrefWidth(96);
        minutes.getValueFactory().valueProperty().subscribe(value -> model.minutes(limit, value));
        Label unit = new Label("min");
        unit.getStyleClass().add("muted");
        HBox line = new HBox(text, space, minutes, unit);
        line.getStyleClass().add("limit");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
