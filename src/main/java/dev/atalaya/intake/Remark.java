package dev.atalaya.intake;

import dev.atalaya.texts.Said;
import dev.atalaya.texts.Texts;

/// Something to be said of a line: why it was not taken, or what was noticed of one that was.
///
/// @param line its number in the file
/// @param column the heading of the column that is meant; empty for the whole line
/// @param value what stands there, cut and without control characters
/// @param why the reason
/// @param detail what goes into the reason's text, such as the other line's number
public record Remark(int line, String column, String value, Why why, String detail) {

    private static final int LONGEST = 60;

    public Remark {
        StringBuilder shown = new StringBuilder();
        value.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        if (value.codePointCount(0, value.length()) > LONGEST) shown.append('…');
        value = shown.toString();
    }

    /// `line 5: Desde “ayer a las ocho”: no date or time`.
    public String line(Texts texts) {
        String what = column.isEmpty() ? "" : column + (value.isEmpty() ? "" : " “" + value + "”") + ": ";
        return texts.get("intake.line", line) + ": " + what + said().in(texts);
    }

    public Said said() {
        return Said.of(why.key(), detail);
    }
}
