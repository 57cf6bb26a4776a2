package dev.atalaya.intake;

import dev.atalaya.intake.file.Raw;
import org.jspecify.annotations.Nullable;

/// Finds out over all dates of a file whether it writes days or months first. Not thread-safe.
final class DayOrders {

    private int dayFirst;
    private int monthFirst;
    private int open;
    private String example = "";

    void see(Raw raw) {
        if (raw.when() != null || raw.isEmpty()) return;
        DateText text = DateText.parse(raw.text());
        if (text == null) return;
        DayOrder shown = text.shows();
        if (shown == DayOrder.DAY_FIRST) dayFirst++;
        else if (shown == DayOrder.MONTH_FIRST) monthFirst++;
        else if (text.isAmbiguous()) {
            open++;
            if (example.isEmpty()) example = raw.text();
        }
    }

    /// Null where it has to be asked: dates can be read both ways, and none, or some this way and some that, shows
    /// which one is meant.
    @Nullable
    DayOrder order() {
        if (monthFirst > 0 && dayFirst == 0) return DayOrder.MONTH_FIRST;
        boolean clear = dayFirst > 0 && monthFirst == 0;
        return clear || open == 0 ? DayOrder.DAY_FIRST : null;
    }

    /// A date that can be read both ways; empty where there is none.
    String example() {
        return example;
    }
}
