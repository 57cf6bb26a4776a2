package dev.atalaya.ui.report;

import dev.atalaya.insight.Sums;
import dev.atalaya.ui.control.Tone;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A sum, coloured by what it means; more of it under the pointer.
final class SumCell extends TableCell<ReportLine, ReportLine> {

    private final Function<Sums, Said> said;
    private final Tooltip tip = new Tooltip();

    /// @param more may be empty
    record Said(String text, Tone tone, String more) {

        static Said of(String text, Tone tone) {
            return new Said(text, tone, "");
        }
    }

    SumCell(Function<Sums, Said> said) {
        this.said = said;
        getStyleClass().add("sum-cell");
    }

    @Override
    protected void updateItem(@Nullable ReportLine line, boolean empty) {
        super.updateItem(line, empty);
        setText("");
        setTooltip(null);
        if (empty || line == null) return;
        Said now = said.apply(line.sums());
        setText(now.text());
        now.tone().on(this);
        if (now.more().isEmpty()) return;
        tip.setText(now.more());
        setTooltip(tip);
    }
}
