package dev.atalaya.ui.floor.conversations;

import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.live.AgentMark;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The tabs with their counts, and whose conversations are listed; in a narrow window below the tabs.
final class TabBar extends VBox {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("none");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double WIDE = 620;

    private final ConversationsViewModel model;
    private final LiveFloor floor;
    private final Words words;
    private final Bag bag;
    private final LinePane line = new LinePane(2);
    private final HBox under = new HBox();

    TabBar(ConversationsViewModel model, LiveFloor floor, Words words, Bag bag) {
        this.model = model;
        this.floor = floor;
        this.words = words;
        this.bag = bag;
        line.getStyleClass().addAll("pane-header", "tab-bar", "line-bottom");
        under.getStyleClass().addAll("filter-under", "line-bottom");
        line.lead(button(Tab.ATTENTION));
        for (Tab tab : Tab.values()) if (tab != Tab.ATTENTION) line.fixed(button(tab));
        line.space();
        Button chip = filterChip();
        under.visibleProperty().bind(chip.visibleProperty().and(Bindings.isNotEmpty(under.getChildren())));
        under.managedProperty().bind(under.visibleProperty());
        widthProperty().map(width -> width.doubleValue() < WIDE).subscribe(narrow -> place(chip, narrow));
        getChildren().addAll(line, under);
    }

    private void place(Button chip, boolean narrow) {
        line.getChildren().remove(chip);
        under.getChildren().remove(chip);
        if (narrow) under.getChildren().add(chip);
        else line.lead(chip);
        line.pseudoClassStateChanged(NARROW, narrow);
    }

    private ToggleButton button(Tab tab) {
        Label count = new Label();
        count.getStyleClass().add("tab-count");
        ToggleButton button = new ToggleButton(words.get("conversations.tab." + tab), count);
        button.getStyleClass().setAll("tab-button");
        if (tab == Tab.ATTENTION) button.getStyleClass().add("attention");
        button.setId("tab-" + tab);
        button.setTooltip(new Tooltip(words.get("conversations.tab." + tab)));
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
            Seen.when(on, chip);
            chip.setText(name(filter) + " ×");
            line.requestLayout();
        });
        return chip;
    }

    private String name(ListFilter filter) {
        return switch (filter) {
            case ListFilter.All _ -> "";
            case ListFilter.OfGroup of -> group(of.groupId());
            case ListFilter.OfAgent of -> agent(of.agentId());
            case ListFilter.OfContact of -> contact(of);
        };
    }

    private String contact(ListFilter of) {
        return model.all(of).stream()
                .findFirst()
                .map(view -> view.conversation().contactName())
                .orElse("");
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
