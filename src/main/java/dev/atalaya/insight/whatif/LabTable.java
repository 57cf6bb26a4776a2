package dev.atalaya.insight.whatif;

import dev.atalaya.export.Cell;
import dev.atalaya.export.Column;
import dev.atalaya.export.Export;
import dev.atalaya.insight.HeldTimes;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An answer as a table for other programs: first its figures, a line for each, then the decisions that may come out
/// otherwise.
public record LabTable(Compared compared, ScenarioWords words) {

    /// @param section the sheet it is on
    /// @param agent id, or empty
    public record Row(
            String section,
            String side,
            String otherwise,
            String figure,
            String agent,
            @Nullable Amount amount,
            @Nullable Duration time,
            boolean atLeast,
            String decision,
            String conversation) {}

    public Export<Row> export() {
        Texts texts = words.texts();
        Names names = words.names();
        return new Export<>(
                texts.get("lab.sheet.figures"),
                List.of(
                        text("scenario", 12, row -> row.side()),
                        text("otherwise", 40, row -> row.otherwise()),
                        text("figure", 34, row -> row.figure()),
                        text("agent", 22, row -> row.agent().isEmpty() ? "" : names.agent(row.agent())),
                        column(
                                "expected",
                                10,
                                row -> number(
                                        row.amount() == null
                                                ? null
                                                : row.amount().expected())),
                        column(
                                "deviation",
                                10,
                                row -> number(
                                        row.amount() == null
                                                ? null
                                                : row.amount().deviation())),
                        column("low", 8, row -> number(seen(row, Amount.Seen::low))),
                        column("high", 8, row -> number(seen(row, Amount.Seen::high))),
                        column("time", 10, row -> row.time() == null ? new Cell.Text("") : new Cell.Span(row.time())),
                        text("at-least", 10, row -> row.atLeast() ? texts.get("lab.column.at-least") : ""),
                        text("decision", 16, Row::decision),
                        text("conversation", 16, Row::conversation)),
                Row::section);
    }

    private static @Nullable Double seen(Row row, Function<Amount.Seen, Double> end) {
        Amount amount = row.amount();
        return amount == null || amount.seen() == null ? null : end.apply(amount.seen());
    }

    private static Cell number(@Nullable Double value) {
        return value == null ? new Cell.Text("") : new Cell.Fraction(value);
    }

    private Column<Row> text(String key, int width, Function<Row, String> value) {
        return column(key, width, row -> new Cell.Text(value.apply(row)));
    }

    private Column<Row> column(String key, int width, Function<Row, Cell> value) {
        return new Column<>(key, words.texts().get("lab.column." + key), width, value);
    }

    public Iterator<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String was = words.texts().get("whatif.as-it-was");
        figures(was, "", compared.first().before(), rows);
        for (int i = 0; i < compared.sides().size(); i++) {
            Compared.Side side = compared.sides().get(i);
            String otherwise = words.line(side.scenario());
            String name = Compared.name(i);
            Answer answer = side.answer();
            figures(name, otherwise, answer.after(), rows);
            row(name, otherwise, "whatif.elsewhere", answer.elsewhere(), rows);
            row(name, otherwise, "whatif.kept", answer.kept(), rows);
            row(name, otherwise, "whatif.sooner", answer.sooner(), rows);
        }
        for (int i = 0; i < compared.sides().size(); i++) changes(i, rows);
        return rows.iterator();
    }

    private void figures(String side, String otherwise, Result result, List<Row> rows) {
        row(side, otherwise, "whatif.given", result.given(), rows);
        row(side, otherwise, "whatif.absent", result.absent(), rows);
        row(side, otherwise, "whatif.test", result.test(), rows);
        row(side, otherwise, "whatif.held", result.held(), rows);
        HeldTimes.Summary waits = result.waits();
        row(side, otherwise, "whatif.still", Amount.sure(waits.still()), rows);
        if (waits.total() > 0) {
            time(side, otherwise, "whatif.median", waits.median(), waits.atLeast(), rows);
            time(side, otherwise, "whatif.longest", waits.longest(), waits.still() > 0, rows);
        }
        for (String agent : new TreeSet<>(result.agents().keySet())) {
            rows.add(new Row(
                    words.texts().get("lab.sheet.figures"),
                    side,
                    otherwise,
                    words.texts().get("lab.figure.agent"),
                    agent,
                    result.of(agent),
                    null,
                    false,
                    "",
                    ""));
        }
    }

    private void row(String side, String otherwise, String figure, Amount amount, List<Row> rows) {
        rows.add(new Row(figures(), side, otherwise, said(figure), "", amount, null, false, "", ""));
    }

    private void time(String side, String otherwise, String figure, Duration time, boolean atLeast, List<Row> rows) {
        rows.add(new Row(figures(), side, otherwise, said(figure), "", null, time, atLeast, "", ""));
    }

    private void changes(int i, List<Row> rows) {
        Compared.Side side = compared.sides().get(i);
        String name = Compared.name(i);
        String otherwise = words.line(side.scenario());
        String sheet = words.texts().get("lab.sheet.decisions");
        for (Answer.Change one : side.answer().changes()) {
            if (one.elsewhere() > 0)
                rows.add(change(sheet, name, otherwise, "lab.figure.elsewhere", one.elsewhere(), one));
            if (one.kept() > 0) rows.add(change(sheet, name, otherwise, "lab.figure.kept", one.kept(), one));
        }
    }

    private Row change(String sheet, String name, String otherwise, String figure, double chance, Answer.Change one) {
        Amount amount = Amount.chance(chance, chance * (1 - chance));
        return new Row(
                sheet, name, otherwise, said(figure), "", amount, null, false, one.decisionId(), one.conversationId());
    }

    private String figures() {
        return words.texts().get("lab.sheet.figures");
    }

    private String said(String key) {
        return words.texts().get(key).strip();
    }
}
