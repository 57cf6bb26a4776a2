package dev.atalaya.ui.report;

import dev.atalaya.floor.Stretch;
import dev.atalaya.ui.control.DayText;
import dev.atalaya.ui.control.DropHost;
import dev.atalaya.ui.control.RangeMenu;
import dev.atalaya.ui.shell.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/// Offers days: those with a name, and from one to another.
///
/// @param go hears of those that are chosen
public record DaysMenu(DropHost host, Words words, Consumer<Days> go) {

    /// Under a button.
    ///
    /// @param now those in use
    /// @param range what they mean at the moment
    /// @param zone in which they begin
    public void open(Button under, Days now, Stretch range, ZoneId zone) {
        RangeMenu menu = new RangeMenu(
                host,
                choices(now),
                LocalDate.ofInstant(range.from(), zone),
                LocalDate.ofInstant(range.to().minusNanos(1), zone),
                DayText.of(words.texts().locale()),
                words.get("report.days.apply"),
                (first, last) -> go.accept(Days.between(first, last)));
        host.open(under, menu, menu.first());
    }

    private List<RangeMenu.Choice> choices(Days now) {
        return Arrays.stream(Days.Choice.values())
                .filter(choice -> choice != Days.Choice.CUSTOM)
                .map(choice -> new RangeMenu.Choice(
                        words.get("report.days." + choice), choice == now.choice(), () -> go.accept(Days.of(choice))))
                .toList();
    }
}
