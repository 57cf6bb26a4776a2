package dev.atalaya.ui.whatif;

import dev.atalaya.insight.whatif.Amount;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.Figure;
import dev.atalaya.insight.whatif.LabWords;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What each agent got and would have got: bars, and figures that lead to the decisions.
final class AgentsPane extends GridPane {

    /// More of them make the screen slow; the export has all.
    private static final int MOST = 100;

    private final LabLinks links;
    private final LabWords said;

    AgentsPane(Compared compared, List<LabRow> rows, LabLinks links, Words words) {
        this.links = links;
        said = new LabWords(words.texts());
        getStyleClass().add("lab-figures");
        FiguresPane.columns(this, compared);
        Label head = new Label(words.get("lab.agents"));
        head.getStyleClass().add("strong");
        add(head, 0, 0);
        FiguresPane.heads(this, compared, words, 0);
        double most = rows.stream().mapToDouble(LabRow::most).max().orElse(1);
        int line = 1;
        for (LabRow row : rows.subList(0, Math.min(MOST, rows.size()))) row(row, Math.max(1, most), line++);
        if (rows.size() > MOST) {
            Label rest = new Label(words.get("lab.agents.rest", words.number(rows.size() - MOST)));
            rest.getStyleClass().add("faint");
            add(rest, 0, line);
        }
    }

    private void row(LabRow row, double most, int line) {
        Label name = new Label(row.name());
        name.getStyleClass().addAll("lab-name", row.test() ? "lab-test" : "medium");
        List<Double> shares = new ArrayList<>(List.of(row.before().expected() / most));
        for (Amount after : row.after()) shares.add(after.expected() / most);
        LoadBar bar = new LoadBar(shares);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox left = new HBox(10, name, bar);
        left.getStyleClass().add("lab-agent");
        add(left, 0, line);
        Figure figure = Figure.agent(row.agentId());
        add(links.link(said.amount(row.before()), -1, figure, row.before().expected() > 0), 1, line);
        for (int i = 0; i < row.after().size(); i++) {
            Amount after = row.after().get(i);
            add(links.link(said.amount(after), i, figure, after.expected() > 0), 2 + i, line);
        }
    }
}
