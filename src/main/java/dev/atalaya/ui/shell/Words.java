package dev.atalaya.ui.shell;

import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.text.NumberFormat;
import java.time.ZoneId;

/// The language and the zone in which a view speaks. A view keeps the one it was made with: another language makes
/// another view.
public record Words(Texts texts, Times times, ZoneId zone) {

    public static Words of(Texts texts, ZoneId zone) {
        return new Words(texts, new Times(texts, zone), zone);
    }

    public String get(String key, Object... args) {
        return texts.get(key, args);
    }

    /// `412 214`: digits in threes, by a narrow space in every language.
    public String number(long value) {
        return NumberFormat.getIntegerInstance(texts.locale())
                .format(value)
                .replaceAll("[.,\\s\u00a0\u202f]", "\u202f");
    }
}
