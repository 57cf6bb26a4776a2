package dev.atalaya.ui.whatif;

import dev.atalaya.insight.HeldTimes;
import dev.atalaya.insight.whatif.Amount;
import dev.atalaya.insight.whatif.Answer;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.Figure;
import dev.atalaya.insight.whatif.Figure.Kind;
import dev.atalaya.insight.whatif.LabWords;
import dev.atalaya.insight.whatif.Result;
import dev.atalaya.ui.shell.Words;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The figures of what was and of each scenario, side by side.
final class FiguresPane extends GridPane {

    private static final double COLUMN = 150;

    private final Compared compared;
    private final LabLinks links;
    private final LabWords said;
    private final Words words;
    private int line;

    FiguresPane(Compared compared, LabLinks links, Words words) {
        this.compared = compared;
        this.links = links;
        this.words = words;
        said = new LabWords(words.texts());
        getStyleClass().add("lab-figures");
        columns(this, compared);
        heads(this, compared, words, 0);
        line = 1;
        results("whatif.given", Kind.GIVEN, Result::given);
        results("whatif.absent", Kind.ABSENT, Result::absent);
        results("whatif.test", Kind.TEST, Result::test);
        results("whatif.held", Kind.HELD, Result::held);
        times("whatif.median", Kind.HELD, HeldTimes.Summary::median, HeldTimes.Summary::atLeast);
        times("whatif.longest", Kind.HELD, HeldTimes.Summary::longest, waits -> waits.still() > 0);
        results("whatif.still", Kind.STILL, result -> new Amount(result.waits().still(), 0, null));
        changes("whatif.elsewhere", Kind.ELSEWHERE, Answer::elsewhere);
        changes("whatif.kept", Kind.KEPT, Answer::kept);
        changes("whatif.sooner", Kind.SOONER, Answer::sooner);
    }

    /// What it is about, and a column each for what was and the scenarios.
    static void columns(GridPane grid, Compared compared) {
        ColumnConstraints label = new ColumnConstraints();
        label.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(label);
        for (int i = 0; i <= compared.sides().size(); i++) {
            ColumnConstraints column = new ColumnConstraints(COLUMN);
            column.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
    }

    static void heads(GridPane grid, Compared compared, Words words, int line) {
        grid.add(head(words.get("whatif.as-it-was")), 1, line);
        for (int i = 0; i < compared.sides().size(); i++) {
            String name = compared.sides().size() > 1 ? Compared.name(i) : words.get("lab.with-this");
            grid.add(head(name), 2 + i, line);
        }
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().addAll("small", "muted", "lab-column");
        return head;
    }

    private void results(String key, Kind kind, Function<Result, Amount> amount) {
        Figure figure = Figure.of(kind);
        label(key);
        add(link(amount.apply(compared.first().before()), -1, figure), 1, line);
        for (int i = 0; i < compared.sides().size(); i++) {
            add(link(amount.apply(compared.sides().get(i).answer().after()), i, figure), 2 + i, line);
        }
        line++;
    }

    private void changes(String key, Kind kind, Function<Answer, Amount> amount) {
        label(key);
        add(head("–"), 1, line);
        for (int i = 0; i < compared.sides().size(); i++) {
            add(link(amount.apply(compared.sides().get(i).answer()), i, Figure.of(kind)), 2 + i, line);
        }
        line++;
    }

    private void times(
            String key,
            Kind kind,
            Function<HeldTimes.Summary, Duration> time,
            Function<HeldTimes.Summary, Boolean> atLeast) {
        label(key);
        List<Answer> answers =
                compared.sides().stream().map(Compared.Side::answer).toList();
        for (int i = -1; i < answers.size(); i++) {
            HeldTimes.Summary waits =
                    (i < 0 ? compared.first().before() : answers.get(i).after()).waits();
            Node shown = waits.total() == 0
                    ? head("–")
                    : links.link(said.time(time.apply(waits), atLeast.apply(waits)), i, Figure.of(kind), true);
            add(shown, 2 + i, line);
        }
        line++;
    }

    private Node link(Amount amount, int side, Figure figure) {
        return links.link(said.amount(amount), side, figure, amount.expected() > 0);
    }

    private void label(String key) {
        String text = words.get(key);
        Label label = new Label(text.strip());
        label.setWrapText(true);
        if (text.startsWith(" ")) label.setPadding(new Insets(0, 0, 0, 14));
        add(label, 0, line);
    }
}
