package dev.atalaya.ui.findings;

import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.insight.findings.Link;
import dev.atalaya.insight.findings.Severity;
import dev.atalaya.insight.findings.Tag;
import dev.atalaya.ui.control.Pill;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.shell.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One finding: what is wrong on the left, what would mend it on the right.
final class FindingCard extends HBox {

    private final Finding finding;
    private final FindingsDesk desk;

    FindingCard(Finding finding, FindingsDesk desk, Words words) {
        this.finding = finding;
        this.desk = desk;
        getStyleClass().add("finding-card");
        setId("finding-" + finding.id());
        tone(finding.severity()).on(this);
        FindingWords says = desk.says();
        Label headline = label(says.say(finding.headline()), "finding-headline");
        Label sentence = label(says.say(finding.sentence()), "finding-sentence");
        Label cause = label(says.say(finding.cause()), "finding-cause");
        VBox what = new VBox(headline, sentence, cause, tags(says));
        what.getStyleClass().add("finding-what");
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        getChildren().addAll(what, new FixBox(finding, desk, says, words));
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case BAD -> Tone.BAD;
            case WARNING -> Tone.WARN;
            case NOTE -> Tone.ACCENT;
        };
    }

    private Node tags(FindingWords says) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("finding-tags");
        for (Tag tag : finding.tags()) pane.getChildren().add(pill(tag, says));
        return pane;
    }

    private Node pill(Tag tag, FindingWords says) {
        Tone tone = switch (tag.mark()) {
            case PLAIN -> Tone.MUTED;
            case DOUBT -> Tone.WARN;
            case TEST -> Tone.TEST;
        };
        Pill pill = new Pill(says.say(tag.phrase()), tone);
        if (tag.mark() == Tag.Mark.TEST) pill.loud();
        Link link = tag.link();
        if (link == null) return pill;
        pill.getStyleClass().add("finding-link");
        pill.setOnMouseClicked(_ -> desk.follow(link));
        return pill;
    }

    static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
