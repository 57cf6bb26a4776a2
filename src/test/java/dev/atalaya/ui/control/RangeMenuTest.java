package dev.atalaya.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.ui.Fx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import org.junit.jupiter.api.Test;

class RangeMenuTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 24);

    private final List<String> heard = new ArrayList<>();

    private RangeMenu menu() {
        RangeMenu menu = new RangeMenu(
                new DropHost(),
                List.of(new RangeMenu.Choice("Today", true, () -> heard.add("today"))),
                FIRST,
                LAST,
                new DayText(Locale.ENGLISH),
                "Show",
                (from, to) -> heard.add(from + " " + to));
        new Scene(menu);
        menu.applyCss();
        return menu;
    }

    @Test
    void oneOfThoseWithANameIsChosen() {
        Fx.run(() -> ((Button) menu().first()).fire());
        assertThat(heard).containsExactly("today");
    }

    @Test
    void twoDaysInAnyOrderAreChosenByTheFields() {
        Fx.run(() -> {
            RangeMenu menu = menu();
            List<DatePicker> fields = menu.lookupAll(".date-picker").stream()
                    .map(DatePicker.class::cast)
                    .toList();
            fields.getFirst().setValue(LAST.plusDays(1));
            menu.lookupAll(".plain").stream().map(Button.class::cast).forEach(Button::fire);
        });
        assertThat(heard).containsExactly(LAST + " " + LAST.plusDays(1));
    }
}
