package dev.atalaya.ui.log;

import dev.atalaya.store.log.LogRow;
import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.control.Pill;
import dev.atalaya.ui.control.Tone;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell of the log: nodes made once; a faint bar while its decision is being read.
abstract class LogCell extends TableCell<LogLine, LogRow> {

    private static final PseudoClass READING = PseudoClass.getPseudoClass("reading");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final @Nullable Node content;

    private LogCell(@Nullable Node content) {
        this.content = content;
        getStyleClass().add("log-cell");
    }

    abstract void show(LogRow row);

    @Override
    protected void updateItem(@Nullable LogRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(READING, !empty && row == null);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        if (content != null && getGraphic() == null) setGraphic(content);
        show(row);
    }

    static LogCell text(String style, Function<LogRow, String> text) {
        return toned(style, text, _ -> Tone.MUTED);
    }

    static LogCell toned(String style, Function<LogRow, String> text, Function<LogRow, Tone> tone) {
        LogCell cell = new LogCell(null) {
            @Override
            void show(LogRow row) {
                setText(text.apply(row));
                tone.apply(row).on(this);
            }
        };
        cell.getStyleClass().addAll(style, "tone-text");
        return cell;
    }

    /// Who got it, TEST where he is one, and what was the matter with him.
    static LogCell agent(LogWords words, String badge) {
        Label name = new Label();
        name.getStyleClass().add("medium");
        Pill test = new Pill(badge, Tone.TEST).loud();
        Label absence = new Label();
        absence.getStyleClass().add("muted");
        return new LogCell(new LinePane(6).lead(name).fixed(test).tail(absence)) {
            @Override
            void show(LogRow row) {
                name.setText(words.agent(row));
                name.pseudoClassStateChanged(HELD, row.decision().agentId() == null);
                test.setVisible(words.test(row));
                test.setManaged(words.test(row));
                absence.setText(words.absence(row));
            }
        };
    }

    static LogCell rule(LogWords words) {
        Pill pill = new Pill();
        return new LogCell(new LinePane(0).lead(pill)) {
            @Override
            void show(LogRow row) {
                pill.show(words.rule(row), words.ruleTone(row));
            }
        };
    }
}
