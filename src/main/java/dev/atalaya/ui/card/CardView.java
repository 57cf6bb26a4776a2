package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.insight.Alternatives;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.Explainer;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.texts.DecisionText;
import dev.atalaya.texts.DecisionWords;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The "Why X?" card. Built once per language; follows its view-model from [#attach()] to [#detach()].
public final class CardView extends VBox {

    private final CardViewModel model;
    private final Texts texts;
    private final Times times;
    private final Names names;
    private final Supplier<Instant> now;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final VBox why = new VBox();
    private final TranscriptPane transcript = new TranscriptPane();
    private final ScrollPane scroll = new ScrollPane(why);
    private final HBox tabs = new HBox();
    private final HBox actions = new HBox();
    private Subscription subscription = Subscription.EMPTY;

    /// @param now the platform's clock
    /// @param buttons what can be done about it, placed at the foot
    public CardView(
            CardViewModel model, Texts texts, Times times, Names names, Supplier<Instant> now, Node... buttons) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        this.names = names;
        this.now = now;
        getStyleClass().add("card-pane");
        title.getStyleClass().add("card-title");
        subtitle.getStyleClass().add("card-subtitle");
        why.getStyleClass().add("card-body");
        actions.getStyleClass().add("card-actions");
        actions.getChildren().addAll(buttons);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, gap, subtitle);
        header.getStyleClass().add("card-header");
        title.setMinWidth(USE_PREF_SIZE);
        subtitle.setMinWidth(0);
        buildTabs();
        getChildren().addAll(header, tabs, scroll, actions);
    }

    private void buildTabs() {
        tabs.getStyleClass().add("card-tabs");
        ToggleGroup group = new ToggleGroup();
        ToggleButton reason = tab("card.tab.why", group);
        ToggleButton messages = tab("card.tab.messages", group);
        reason.setSelected(true);
        reason.setOnAction(e -> select(reason, why));
        messages.setOnAction(e -> select(messages, transcript));
        tabs.getChildren().addAll(reason, messages);
    }

    private ToggleButton tab(String key, ToggleGroup group) {
        ToggleButton button = new ToggleButton(texts.get(key));
        button.setToggleGroup(group);
        button.getStyleClass().add("card-tab");
        return button;
    }

    private void select(ToggleButton button, Node content) {
        button.setSelected(true);
        scroll.setContent(content);
    }

    /// Starts following the view-model.
    public void attach() {
        subscription.unsubscribe();
        subscription = Subscription.combine(
                model.stateProperty().subscribe(state -> render(state)),
                model.transcriptProperty().subscribe(messages -> {
                    boolean nothing = model.stateProperty().get().subject() == null;
                    transcript.show(nothing ? List.of() : messages, texts, times, names);
                    render(model.stateProperty().get());
                }));
    }

    /// Stops following it.
    public void detach() {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    private void render(CardState state) {
        CardSubject subject = state.subject();
        tabs.setVisible(subject != null);
        tabs.setManaged(subject != null);
        actions.setVisible(subject != null);
        actions.setManaged(subject != null);
        Assignment decision = state.decision();
        title.setText(CardTitles.title(state, texts, names));
        subtitle.setText(CardTitles.subtitle(state, times));
        why.getChildren().clear();
        switch (state.phase()) {
            case NOTHING -> why.getChildren().add(muted("card.nothing"));
            case NO_DECISION -> why.getChildren().add(muted("card.no-decision"));
            case LOADING -> why.getChildren().add(muted("card.loading"));
            case NOT_KEPT -> why.getChildren().add(muted("card.not-kept"));
            case FAILED -> why.getChildren().add(muted("card.failed", state.detail()));
            case SHOWN -> {
                if (decision != null && subject != null) explain(decision, subject);
            }
        }
    }

    private void explain(Assignment decision, CardSubject subject) {
        RuleBook book = new AtomRuleBook();
        Explainer explainer = new Explainer(book);
        DecisionText text = new DecisionWords(texts, times, names).of(decision, explainer.steps(decision));
        CardSections sections = new CardSections(texts);
        why.getChildren().add(sections.headline(text));
        why.getChildren().addAll(sections.steps(text, decision.rule() != RuleCode.NOT_BY_RULES));
        why.getChildren().addAll(sections.candidates(text, times.second(decision.at())));
        ConformanceNote.of(explainer.conformance(decision), texts).ifPresent(why.getChildren()::add);
        new AlternativeBox(texts, names)
                .of(decision, new Alternatives(book).of(decision))
                .ifPresent(why.getChildren()::add);
        why.getChildren()
                .addAll(sections.after(new Aftermath(texts, times)
                        .of(decision, subject, model.transcriptProperty().get(), now.get())));
    }

    private Label muted(String key, Object... args) {
        Label label = new Label(texts.get(key, args));
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
