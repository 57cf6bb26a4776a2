package dev.atalaya.ui.report;

import dev.atalaya.insight.Sums;
import dev.atalaya.insight.sheet.Line;
import dev.atalaya.insight.sheet.Part;
import dev.atalaya.insight.sheet.SheetWords;
import dev.atalaya.texts.Times;
import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.control.Pill;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.shell.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who it is, and in which group; or the head of a part.
final class NameCell extends TableCell<ReportLine, ReportLine> {

    private final Words words;
    private final SheetWords says;
    private final Label name = new Label();
    private final Pill test = new Pill().loud();
    private final Label under = new Label();
    private final VBox box;
    private final Tooltip tip = new Tooltip();

    NameCell(Words words) {
        this.words = words;
        says = new SheetWords(words.texts());
        name.getStyleClass().add("medium");
        under.getStyleClass().addAll("small", "muted");
        box = new VBox(1, new LinePane(5).lead(name).fixed(test), under);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ReportLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : box);
        setTooltip(null);
        if (empty || line == null) return;
        switch (line) {
            case ReportLine.OfPart part -> head(part.part());
            case ReportLine.OfAgent agent -> agent(agent.line());
        }
    }

    private void head(Part part) {
        name.setText(says.part(part));
        show("", false);
        under.setText(part.zone().getId());
        tip.setText(says.part(part) + "\n" + more(part.sums()));
        setTooltip(tip);
    }

    private void agent(Line line) {
        name.setText(line.name());
        show(says.test(line.test()), line.test().certain());
        under.setText(String.join(", ", line.groups()));
        tip.setText(line.name() + "\n" + under.getText() + "\n" + more(line.sums()));
        setTooltip(tip);
    }

    private void show(String flag, boolean certain) {
        test.show(flag, certain ? Tone.TEST : Tone.MUTED);
        test.setVisible(!flag.isEmpty());
        test.setManaged(!flag.isEmpty());
    }

    /// The sums for which a narrow window has no column.
    private String more(Sums sums) {
        String reply = sums.firstReplyMedian().map(Times::exact).orElse("–");
        return words.get("report.column.offline") + ": " + Times.hours(sums.offline()) + "\n"
                + words.get("report.column.firstReply") + ": " + reply + "\n" + words.get("report.column.openAtEnd")
                + ": "
                + sums.openAtEnd();
    }
}
