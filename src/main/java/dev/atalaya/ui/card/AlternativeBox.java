package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.insight.Alternative;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.control.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What would have come out with one thing otherwise.
final class AlternativeBox {

    private final Texts texts;
    private final Names names;

    AlternativeBox(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    Optional<Node> of(Assignment decision, List<Alternative> alternatives) {
        if (alternatives.isEmpty()) return Optional.empty();
        VBox box = new VBox();
        for (Alternative alternative : alternatives) {
            String title = switch (alternative.change()) {
                case WITHOUT_CHOSEN -> texts.get("card.if.without", agent(decision), group(decision));
                case ONLY_AVAILABLE -> texts.get("card.if.only-available");
            };
            box.getChildren().add(CardSections.wrapped(title, "box-title"));
            box.getChildren().add(CardSections.wrapped(outcome(alternative), "box-body"));
        }
        return Optional.of(CardSections.toned(box, Tone.ACCENT));
    }

    private String outcome(Alternative alternative) {
        if (alternative.held()) return texts.get("card.if.held");
        int among = alternative.draw().size();
        String who = alternative.draw().stream().map(Candidate::name).collect(Collectors.joining(", "));
        if (among == 1) return texts.get(alternative.eligible() == 1 ? "card.if.one" : "card.if.one-absent", who);
        return texts.get(alternative.eligible() == 0 ? "card.if.draw-absent" : "card.if.draw", who, among);
    }

    private String agent(Assignment decision) {
        return decision.agentId() == null ? "" : names.agent(decision.agentId());
    }

    private String group(Assignment decision) {
        return names.group(decision.groupId());
    }
}
