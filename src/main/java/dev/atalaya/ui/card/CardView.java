package dev.atalaya.ui.card;

import dev.atalaya.ui.control.FitLabel;
import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.shell.Bag;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The "Why X?" card. Built once per language.
public final class CardView extends VBox {

    private final CardViewModel model;
    private final CardWords words;
    private final Label title = new Label();
    private final FitLabel subtitle = new FitLabel(HPos.RIGHT, "card-subtitle");
    private final Label several = CardSections.wrapped("", "several");
    private final WhyPane why;
    private final TranscriptPane transcript;
    private final RulesPane rules;
    private final ScrollPane scroll = new ScrollPane();
    private final HBox tabs = new HBox();
    private final FlowPane actions = new FlowPane();
    private int chosen;

    /// @param bag for what it subscribes to
    /// @param buttons what can be done about it, placed at the foot
    public CardView(CardViewModel model, CardWords words, Bag bag, Node... buttons) {
        this.model = model;
        this.words = words;
        why = new WhyPane(words, model::explain);
        transcript = new TranscriptPane(words);
        rules = new RulesPane(words.texts());
        getStyleClass().add("card-pane");
        title.getStyleClass().add("card-title");
        actions.getStyleClass().add("card-actions");
        // Else a long name on a button makes it wider than the card, and the names are cut by the window.
        actions.setMinWidth(0);
        for (Node button : buttons) {
            if (!(button instanceof ThenButton)) actions.getChildren().add(button);
            if (button instanceof Region region) region.maxWidthProperty().bind(room());
        }
        several.setId("several");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        LinePane header = new LinePane(10).lead(title).space().tail(subtitle);
        header.getStyleClass().add("card-header");
        buildTabs(bag);
        Pane between = new Pane();
        HBox.setHgrow(between, Priority.ALWAYS);
        tabs.getChildren().add(between);
        // A lone icon among words would take a line of its own at the foot.
        for (Node button : buttons)
            if (button instanceof ThenButton) tabs.getChildren().add(button);
        getChildren().addAll(header, several, tabs, scroll, actions);
        bag.watch(model.stateProperty(), _ -> render());
        bag.watch(model.transcriptProperty(), _ -> render());
        bag.watch(model.pastProperty(), _ -> render());
    }

    private ObservableValue<Number> room() {
        return actions.widthProperty()
                .map(width -> Math.max(
                        0,
                        width.doubleValue()
                                - actions.getInsets().getLeft()
                                - actions.getInsets().getRight()));
    }

    private void buildTabs(Bag bag) {
        tabs.getStyleClass().add("card-tabs");
        ToggleGroup group = new ToggleGroup();
        for (CardTab tab : CardTab.values()) {
            ToggleButton button = new ToggleButton(words.get("card.tab." + tab));
            button.setToggleGroup(group);
            button.getStyleClass().add("card-tab");
            button.setId("card-tab-" + tab);
            // Pressed again it stays the one that is shown.
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.tabProperty().set(tab);
            });
            tabs.getChildren().add(button);
        }
        bag.watch(model.tabProperty(), tab -> {
            group.selectToggle((ToggleButton) tabs.getChildren().get(tab.ordinal()));
            scroll.setContent(content(tab));
        });
    }

    private Node content(CardTab tab) {
        return switch (tab) {
            case WHY -> why;
            case MESSAGES -> transcript;
            case RULES -> rules;
        };
    }

    /// How many conversations are chosen, of which this explains one.
    public void chosen(int conversations) {
        chosen = conversations;
        render();
    }

    /// Time has passed.
    public void tick() {
        why.tick(model.transcriptProperty().get());
    }

    private void render() {
        CardState state = model.stateProperty().get();
        CardSubject subject = state.subject();
        Seen.when(subject != null, tabs);
        Seen.when(subject != null, actions);
        Seen.when(subject != null && chosen > 1, several);
        if (subject != null) several.setText(words.get("card.several", chosen, contact(subject)));
        title.setText(CardTitles.title(state, words.texts(), words.names()));
        subtitle.say(CardTitles.subtitles(state, words.times()));
        why.show(state, model.transcriptProperty().get(), model.pastProperty().get());
        rules.show(state.decision());
        transcript.show(subject == null ? List.of() : model.transcriptProperty().get());
    }

    private static String contact(CardSubject subject) {
        return subject.conversation().conversation().contactName();
    }
}
