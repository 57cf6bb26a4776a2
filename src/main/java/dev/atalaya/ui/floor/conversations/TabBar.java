package dev.atalaya.ui.floor.conversations;

import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.live.AgentMark;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The tabs with their counts, and whose conversations are listed.
final class TabBar extends HBox {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("none");

    private final ConversationsViewModel model;
    private final LiveFloor floor;
    private final Words words;
    private final Bag bag;

    TabBar(ConversationsViewModel model, LiveFloor floor, Words words, Bag bag) {
        this.model = model;
        this.floor = floor;
        this.words = words;
        this.bag = bag;
        getStyleClass().addAll("pane-header", "tab-bar", "line-bottom");
        setAlignment(Pos.CENTER_LEFT);
        for (Tab tab : Tab.values()) getChildren().add(button(tab));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, filterChip());
    }

    private ToggleButton button(Tab tab) {
        Label count = new Label();
        count.getStyleClass().add("tab-count");
        ToggleButton button = new ToggleButton(words.get("conversations.tab." + tab), count);
        button.getStyleClass().setAll("tab-button");
        if (tab == Tab.ATTENTION) button.getStyleClass().add("attention");
        button.setId("tab-" + tab);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            model.show(tab);
            button.setSelected(true);
        });
        bag.watch(model.tabProperty(), now -> button.setSelected(now == tab));
        bag.watch(model.count(tab), value -> {
            count.setText(words.number(value.longValue()));
            button.pseudoClassStateChanged(EMPTY, value.intValue() == 0);
        });
        return button;
    }

    private Button filterChip() {
        Button chip = new Button("", Icon.FILTER.node());
        chip.getStyleClass().setAll("ghost", "filter-chip");
        chip.setId("list-filter");
        chip.setOnAction(_ -> model.filter(ListFilter.ALL));
        bag.watch(model.filterProperty(), filter -> {
            boolean on = !filter.equals(ListFilter.ALL);
            chip.setVisible(on);
            chip.setManaged(on);
            chip.setText(name(filter) + " ×");
        });
        return chip;
    }

    private String name(ListFilter filter) {
        return switch (filter) {
            case ListFilter.All _ -> "";
            case ListFilter.OfGroup of -> group(of.groupId());
            case ListFilter.OfAgent of -> agent(of.agentId());
        };
    }

    private String group(String id) {
        var view = floor.group(id);
        return view == null ? id : view.group().name();
    }

    private String agent(String id) {
        var view = floor.agent(id);
        return (view == null ? AgentMark.unknown(id) : AgentMark.of(view)).name();
    }
}
