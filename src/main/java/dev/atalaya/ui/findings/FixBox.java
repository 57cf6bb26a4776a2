package dev.atalaya.ui.findings;

import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.insight.findings.Fix;
import dev.atalaya.sync.Denial;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.shell.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The right of a card: what would mend it, what that changes, and the buttons.
final class FixBox extends VBox {

    FixBox(Finding finding, FindingsDesk desk, FindingWords says, Words words) {
        getStyleClass().add("finding-fix");
        Fix fix = finding.fix();
        Label heading = new Label(words.get("findings.fix"));
        heading.getStyleClass().add("heading");
        getChildren().addAll(heading, FindingCard.label(says.say(fix.title()), "finding-title"));
        if (!fix.effects().isEmpty()) {
            getChildren().add(FindingCard.label(says.say(fix.effects()), "finding-effects"));
        }
        if (fix.onlyMoves()) getChildren().add(FindingCard.label(words.get("findings.only-moves"), "finding-warning"));
        Denial denied = desk.denied(finding);
        if (denied != null) {
            getChildren().add(FindingCard.label(words.get("denied." + denied.code()), "finding-effects"));
        }
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("finding-buttons");
        if (fix.doable() && denied == null) {
            buttons.getChildren()
                    .add(button(words.get("findings.preview"), "primary", () -> desk.preview(finding.id())));
        } else {
            String key = denied == null ? "findings.copy" : "findings.ask-administrator";
            buttons.getChildren().add(button(words.get(key), "plain", () -> desk.copy(finding)));
        }
        buttons.getChildren().add(button(words.get("findings.snooze"), "plain", () -> desk.snooze(finding)));
        buttons.getChildren().add(bundle(finding, desk, words));
        getChildren().add(buttons);
    }

    private static Button bundle(Finding finding, FindingsDesk desk, Words words) {
        Button bundle = new Button("", Icon.BUNDLE.node());
        bundle.getStyleClass().setAll("ghost");
        bundle.setId("bundle-" + finding.id());
        bundle.setTooltip(new Tooltip(words.get("bundle.open")));
        bundle.setAccessibleText(words.get("bundle.open"));
        bundle.setOnAction(_ -> desk.bundle(finding));
        return bundle;
    }

    private static Button button(String text, String style, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add(style);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
