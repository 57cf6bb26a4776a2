package dev.atalaya.ui.control;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Chooses a stretch of days: one of those that are offered by name, or from one day to another.
public final class RangeMenu extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double FIELD = 128;

    private final DropHost host;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final BiConsumer<LocalDate, LocalDate> chosen;

    /// A stretch with a name.
    ///
    /// @param on the one in use
    public record Choice(String name, boolean on, Runnable choose) {}

    /// @param host closed as soon as something is chosen
    /// @param first the day that stands in the first field
    /// @param last the day that stands in the last field, included
    /// @param written how days are written
    /// @param apply on the button that takes the fields
    /// @param chosen hears of two days, the earlier one first
    public RangeMenu(
            DropHost host,
            List<Choice> choices,
            LocalDate first,
            LocalDate last,
            DayText written,
            String apply,
            BiConsumer<LocalDate, LocalDate> chosen) {
        this.host = host;
        this.chosen = chosen;
        getStyleClass().add("range-menu");
        for (Choice choice : choices) getChildren().add(line(choice));
        fill(from, first, written);
        fill(to, last, written);
        Button take = new Button(apply, Icon.DONE.node());
        take.getStyleClass().setAll("button", "plain");
        take.setOnAction(_ -> custom());
        HBox days = new HBox(6, from, new Label("–"), to, take);
        days.getStyleClass().add("range-days");
        getChildren().add(days);
    }

    private Button line(Choice choice) {
        Button button = new Button(choice.name());
        button.getStyleClass().setAll("range-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.pseudoClassStateChanged(ON, choice.on());
        button.setOnAction(_ -> {
            host.close();
            choice.choose().run();
        });
        return button;
    }

    private static void fill(DatePicker field, LocalDate day, DayText written) {
        field.setValue(day);
        field.setConverter(written);
        field.setPrefWidth(FIELD);
    }

    /// What is to get the keys.
    public Node first() {
        return getChildren().getFirst();
    }

    private void custom() {
        LocalDate one = from.getValue();
        LocalDate other = to.getValue();
        if (one == null || other == null) return;
        host.close();
        if (one.isAfter(other)) chosen.accept(other, one);
        else chosen.accept(one, other);
    }
}
