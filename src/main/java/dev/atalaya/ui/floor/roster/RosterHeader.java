package dev.atalaya.ui.floor.roster;

import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Title, counts, order and filter of the roster.
final class RosterHeader extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final RosterViewModel model;
    private final Words words;
    private final TextField text = new TextField();
    private final Button problems = new Button();
    private final HBox filterBar = new HBox(text, problems);

    RosterHeader(RosterViewModel model, Words words, Bag bag) {
        this.model = model;
        this.words = words;
        getChildren().addAll(title(bag), filterBar);
        filterBar.getStyleClass().addAll("filter-bar", "line-bottom");
        filterBar.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setPromptText(words.get("roster.filter.prompt"));
        text.setText(model.filterProperty().get().text());
        text.textProperty()
                .subscribe(typed -> model.filter(model.filterProperty().get().withText(typed)));
        problems.setText(words.get("roster.filter.problems"));
        problems.getStyleClass().setAll("chip");
        problems.setMinWidth(USE_PREF_SIZE);
        problems.setOnAction(_ -> {
            RosterFilter filter = model.filterProperty().get();
            model.filter(filter.withProblems(!filter.problems()));
        });
        bag.watch(model.filterProperty(), filter -> problems.pseudoClassStateChanged(ON, filter.problems()));
        Seen.when(model.filterProperty().get().narrows(), filterBar);
    }

    private HBox title(Bag bag) {
        Label title = new Label(words.get("roster.title"));
        title.getStyleClass().add("strong");
        title.setMinWidth(USE_PREF_SIZE);
        Label counts = new Label();
        counts.getStyleClass().add("muted");
        bag.watch(model.groupCountProperty(), _ -> counts.setText(counts()));
        bag.watch(model.agentCountProperty(), _ -> counts.setText(counts()));
        LinePane said = new LinePane(10).lead(title).tail(counts);
        Button filter = icon(Icon.FILTER, "roster.filter");
        filter.setOnAction(_ -> openFilter(!filterBar.isVisible()));
        bag.watch(
                model.filterProperty(), wanted -> filter.pseudoClassStateChanged(ON, !wanted.equals(RosterFilter.ALL)));
        Button more = icon(Icon.MORE, "roster.more");
        ContextMenu menu = menu(bag);
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 0));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox bar = new HBox(said, filter, more);
        bar.getStyleClass().addAll("pane-header", "line-bottom");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private String counts() {
        return words.get(
                "roster.counts",
                model.groupCountProperty().get(),
                model.agentCountProperty().get());
    }

    private Button icon(Icon icon, String key) {
        Button button = new Button("", icon.node());
        button.getStyleClass().setAll("ghost", "icon-button");
        button.setTooltip(new Tooltip(words.get(key)));
        button.setAccessibleText(words.get(key));
        return button;
    }

    private ContextMenu menu(Bag bag) {
        ContextMenu menu = new ContextMenu();
        ToggleGroup group = new ToggleGroup();
        for (RosterSort sort : RosterSort.values()) {
            RadioMenuItem item = new RadioMenuItem(words.get("roster.sort." + sort));
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.sort(sort));
            bag.watch(model.sortProperty(), now -> item.setSelected(now == sort));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(fold("roster.collapse-all", true));
        menu.getItems().add(fold("roster.expand-all", false));
        return menu;
    }

    private MenuItem fold(String key, boolean collapse) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(_ -> model.foldAll(collapse));
        return item;
    }

    private void openFilter(boolean open) {
        Seen.when(open, filterBar);
        if (open) text.requestFocus();
        else if (!model.filterProperty().get().equals(RosterFilter.ALL)) {
            text.clear();
            model.filter(RosterFilter.ALL);
        }
    }
}
