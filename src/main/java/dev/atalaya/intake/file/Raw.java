package dev.atalaya.intake.file;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A cell as it stands in a file.
///
/// @param text as shown to people, without blanks around it
/// @param when what its number would mean as a date; null where it is no number of a spreadsheet
/// @param numeric whether it is a number of a spreadsheet
/// @param formula whether a formula stands in it
public record Raw(String text, @Nullable LocalDateTime when, boolean numeric, boolean formula) {

    public static final Raw EMPTY = new Raw("", null, false, false);

    public static Raw of(String text) {
        return new Raw(text.strip(), null, false, false);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
