package dev.atalaya.ui.findings;

import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Episode;
import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.texts.Times;
import dev.atalaya.ui.shell.Words;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was put aside, and what has gone.
final class PastBox extends VBox {

    private static final int MOST = 50;

    private final FindingsDesk desk;
    private final Words words;
    private List<Object> shown = List.of();

    PastBox(FindingsDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
        getStyleClass().add("finding-past");
    }

    void show(List<Board.Snoozed> aside, List<Episode> past) {
        List<Object> next = List.of(aside.stream().map(Board.Snoozed::snooze).toList(), past);
        if (next.equals(shown)) return;
        shown = next;
        getChildren().clear();
        FindingWords says = desk.says();
        if (!aside.isEmpty()) getChildren().add(heading("findings.snoozed"));
        aside.forEach(one -> getChildren().add(aside(one, says)));
        if (!past.isEmpty()) getChildren().add(heading("findings.past"));
        past.stream().limit(MOST).forEach(one -> getChildren().add(gone(one, says)));
    }

    private Label heading(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().addAll("heading", "finding-past-heading");
        return label;
    }

    private Node aside(Board.Snoozed one, FindingWords says) {
        Button wake = new Button(words.get("findings.wake"));
        wake.getStyleClass().setAll("ghost");
        wake.setOnAction(_ -> desk.wake(one.snooze().id()));
        String until = words.get(
                "findings.snoozed-until",
                words.times().weekday(one.snooze().until()),
                one.snooze().reason());
        return line(says.say(one.finding().headline()), until, wake);
    }

    private Node gone(Episode one, FindingWords says) {
        Instant closed = one.closedAt();
        String when = closed == null
                ? ""
                : words.get(
                        "findings.past-when",
                        words.times().weekday(one.openedAt()),
                        words.times().weekday(closed),
                        Times.between(one.openedAt(), closed));
        return line(says.say(one.headline()), when, new Region());
    }

    private static Node line(String what, String when, Node action) {
        Label name = new Label(what);
        Label time = new Label(when);
        time.getStyleClass().addAll("small", "muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(name, time, space, action);
        line.getStyleClass().add("finding-past-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
