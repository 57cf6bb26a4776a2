package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.texts.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The bot's rules in the order in which it goes through them, the one that decided marked; and why the platform's help
/// articles seem to contradict each other.
final class RulesPane extends VBox {

    private static final PseudoClass THIS = PseudoClass.getPseudoClass("this");

    private final Texts texts;

    RulesPane(Texts texts) {
        this.texts = texts;
        getStyleClass().add("card-body");
    }

    void show(@Nullable Assignment decision) {
        RuleCode rule = decision == null ? null : decision.rule();
        getChildren().setAll(CardSections.wrapped(texts.get("rules.intro"), "muted"));
        for (RuleCode one : RuleCode.values()) {
            if (one == RuleCode.NOT_TOLD) continue;
            VBox line = new VBox(
                    CardSections.wrapped(texts.get("rules.title." + one), "rule-title"),
                    CardSections.wrapped(texts.get("rules.body." + one), "box-body"));
            line.getStyleClass().add("rule-line");
            line.pseudoClassStateChanged(THIS, one == rule);
            getChildren().add(line);
        }
        getChildren().add(CardSections.section(texts.get("rules.section.articles")));
        for (String part : List.of("rules.articles.seem", "rules.articles.both", "rules.articles.ours")) {
            getChildren().add(CardSections.wrapped(texts.get(part), "box-body"));
        }
    }
}
