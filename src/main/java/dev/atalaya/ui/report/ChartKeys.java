package dev.atalaya.ui.report;

import dev.atalaya.insight.sheet.Dot;
import dev.atalaya.ui.control.TimeWindow;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the chart: + and - zoom, the arrows move, 0 shows all; Control and an arrow go through the conversations
/// that the line received, Escape ends the explaining.
record ChartKeys(ReportViewModel model, TimeWindow window) {

    private static final double STEP = 1.4;
    private static final double MOVE = 0.15;

    void pressed(KeyEvent key, @Nullable ReportLine line) {
        KeyCode code = key.getCode();
        boolean done = switch (code) {
            case PLUS, EQUALS, ADD -> zoom(1 / STEP, key);
            case MINUS, SUBTRACT -> zoom(STEP, key);
            case DIGIT0, NUMPAD0 -> all(key);
            case LEFT, RIGHT -> key.isShortcutDown() ? step(code, line) : pan(code, key);
            case ENTER -> step(KeyCode.RIGHT, line);
            case ESCAPE -> end();
            default -> false;
        };
        if (done) key.consume();
    }

    private boolean zoom(double factor, KeyEvent key) {
        if (key.isAltDown()) return false;
        window.zoom(factor, 0.5);
        return true;
    }

    private boolean all(KeyEvent key) {
        if (key.isAltDown()) return false;
        window.all();
        return true;
    }

    private boolean pan(KeyCode code, KeyEvent key) {
        if (key.isAltDown()) return false;
        window.pan(code == KeyCode.RIGHT ? MOVE : -MOVE);
        return true;
    }

    private boolean step(KeyCode code, @Nullable ReportLine line) {
        if (!(line instanceof ReportLine.OfAgent agent)) return false;
        List<Dot> dots = agent.line().dots();
        if (dots.isEmpty()) return true;
        Dot selected = model.selectedProperty().get();
        int at = selected == null ? -1 : dots.indexOf(selected);
        int by = code == KeyCode.RIGHT ? 1 : -1;
        int next = at < 0 ? (by > 0 ? 0 : dots.size() - 1) : Math.clamp(at + by, 0, dots.size() - 1);
        Dot dot = dots.get(next);
        window.reveal(Duration.between(agent.part().axis().from(), dot.at()).toMillis());
        model.select(dot);
        return true;
    }

    private boolean end() {
        if (model.selectedProperty().get() == null) return false;
        model.select(null);
        return true;
    }
}
