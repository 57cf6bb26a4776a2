package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conformance;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.insight.Alternatives;
import dev.atalaya.insight.Reconstructed;
import dev.atalaya.insight.Surroundings;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.Explainer;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.texts.DecisionText;
import dev.atalaya.texts.DecisionWords;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Explains one decision. What it says of the decision is made once for each; only what came after is said again as
/// time passes.
final class WhyPane extends VBox {

    private final CardWords words;
    private final HistoryList history;
    private final VBox decided = new VBox();
    private final VBox around = new VBox();
    private final VBox after = new VBox();
    private @Nullable CardState shown;
    private @Nullable Surroundings past;

    /// @param explain told of the id of another decision to be explained
    WhyPane(CardWords words, Consumer<String> explain) {
        this.words = words;
        history = new HistoryList(words, explain);
        getStyleClass().add("card-body");
        decided.getStyleClass().add("card-part");
        around.getStyleClass().add("around");
        after.getStyleClass().add("card-part");
        getChildren().addAll(history, decided, around, after);
    }

    /// @param surroundings null while nothing more is known
    void show(CardState state, @Nullable List<Message> messages, @Nullable Surroundings surroundings) {
        CardState before = shown;
        boolean told = surroundings != past;
        shown = state;
        past = surroundings;
        if (before == null || told || !state.saysTheSame(before)) explain(state);
        tick(messages);
    }

    private void explain(CardState state) {
        Assignment decision = state.decision();
        history.show(state.history(), decision == null ? "" : decision.id());
        decided.getChildren().clear();
        around.getChildren().clear();
        switch (state.phase()) {
            case NOTHING -> say("card.nothing");
            case NO_DECISION -> say("card.no-decision");
            case LOADING -> say("card.loading");
            case NOT_KEPT -> say("card.not-kept");
            case FAILED -> say("card.failed", state.detail());
            case SHOWN -> {
                if (decision != null) explain(decision, past);
            }
        }
    }

    private void explain(Assignment told, @Nullable Surroundings known) {
        if (known == null || !told.candidates().isEmpty()) {
            explain(told, new Explainer(new AtomRuleBook()).conformance(told));
        } else {
            Reconstructed put = known.decision();
            explain(put.decision(), put.conformance());
            decided.getChildren().add(new ReconstructedNote(words).of(put));
        }
        if (known == null || known.around() == null || told.agentId() == null) return;
        String agent = words.names().agent(told.agentId());
        around.getChildren().setAll(new AroundSection(words).of(told, agent, known.around()));
    }

    private void explain(Assignment decision, Conformance conformance) {
        RuleBook book = new AtomRuleBook();
        Explainer explainer = new Explainer(book);
        DecisionText text =
                new DecisionWords(words.texts(), words.times(), words.names()).of(decision, explainer.steps(decision));
        CardSections sections = new CardSections(words.texts());
        var nodes = decided.getChildren();
        nodes.add(sections.headline(text));
        boolean against = conformance instanceof Conformance.Contradicts;
        // Nobody is to read the steps before he knows that they are not what happened.
        if (against) ConformanceNote.of(conformance, words.texts()).ifPresent(nodes::add);
        if (Evidence.of(decision.id()) == Evidence.IMPORTED) {
            nodes.add(CardSections.wrapped(words.get("card.imported"), "muted"));
        }
        if (decision.rule() != RuleCode.NOT_TOLD) {
            nodes.addAll(sections.steps(text, decision.rule() != RuleCode.NOT_BY_RULES));
        }
        nodes.addAll(sections.candidates(text, words.times().second(decision.at())));
        if (!against) ConformanceNote.of(conformance, words.texts()).ifPresent(nodes::add);
        new AlternativeBox(words.texts(), words.names())
                .of(decision, new Alternatives(book).of(decision))
                .ifPresent(nodes::add);
    }

    /// Says again what came after, as it is by now.
    void tick(@Nullable List<Message> messages) {
        CardState state = shown;
        List<String> lines =
                state == null || state.decision() == null ? List.of() : new Aftermath(words).of(state, messages);
        List<String> said = after.getChildren().stream()
                .skip(1)
                .map(line -> ((Label) line).getText())
                .toList();
        if (!said.equals(lines)) after.getChildren().setAll(new CardSections(words.texts()).after(lines));
    }

    private void say(String key, Object... args) {
        decided.getChildren().add(CardSections.wrapped(words.get(key, args), "muted"));
    }
}
