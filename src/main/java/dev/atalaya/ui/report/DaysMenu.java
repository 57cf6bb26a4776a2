package dev.atalaya.ui.report;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.sheet.Asked;
import dev.atalaya.ui.control.DayText;
import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.shell.Words;
import java.time.LocalDate;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Chooses the days of the report.
final class DaysMenu extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double FIELD = 128;

    private final ReportViewModel model;
    private final DropHost host;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();

    DaysMenu(ReportViewModel model, DropHost host, Words words) {
        this.model = model;
        this.host = host;
        getStyleClass().add("days-menu");
        Days now = model.stateProperty().get().days();
        for (Days.Choice choice : Days.Choice.values()) {
            if (choice == Days.Choice.CUSTOM) continue;
            Button button = new Button(words.get("report.days." + choice));
            button.getStyleClass().setAll("days-line");
            button.setMaxWidth(Double.MAX_VALUE);
            button.pseudoClassStateChanged(ON, choice == now.choice());
            button.setOnAction(_ -> go(Days.of(choice)));
            getChildren().add(button);
        }
        Asked asked = model.asked();
        Stretch range = new Stretch(asked.from(), asked.to());
        from.setValue(LocalDate.ofInstant(range.from(), asked.zone()));
        to.setValue(LocalDate.ofInstant(range.to().minusNanos(1), asked.zone()));
        DayText text = new DayText(Locale.getDefault(Locale.Category.FORMAT));
        from.setConverter(text);
        to.setConverter(text);
        from.setPrefWidth(FIELD);
        to.setPrefWidth(FIELD);
        Button apply = new Button(words.get("report.days.apply"), Icon.DONE.node());
        apply.getStyleClass().setAll("button", "plain");
        apply.setOnAction(_ -> custom());
        HBox line = new HBox(6, from, new Label("–"), to, apply);
        line.getStyleClass().add("days-custom");
        getChildren().add(line);
    }

    /// What is to get the keys.
    Node first() {
        return getChildren().getFirst();
    }

    private void custom() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (first != null && last != null) go(Days.between(first, last));
    }

    private void go(Days days) {
        host.close();
        model.go(model.stateProperty().get().withDays(days));
    }
}
