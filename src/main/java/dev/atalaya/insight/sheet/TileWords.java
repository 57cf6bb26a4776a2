package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Actor;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The report's five figures in words.
///
/// @param note what stands small below the value
/// @param whole the note where there is room for all of it
public record TileWords(Meaning meaning, String label, String value, String note, String whole) {

    private TileWords(Meaning meaning, String label, String value, String note) {
        this(meaning, label, value, note, note);
    }

    /// What a figure says, and by that its colour.
    public enum Meaning {
        PLAIN,
        BAD,
        TEST,
        WARN
    }

    /// @param asked which report they are of
    public static List<TileWords> of(Tiles tiles, Asked asked, Texts texts) {
        NobodyWords nobody = new NobodyWords(asked, new Times(texts, asked.zone()));
        return List.of(
                new TileWords(
                        Meaning.PLAIN,
                        texts.get("report.tile.assignments"),
                        number(tiles.assignments(), texts),
                        by(tiles, texts)),
                new TileWords(
                        tiles.toNotAssignable() > 0 ? Meaning.BAD : Meaning.PLAIN,
                        texts.get("report.tile.not-assignable"),
                        number(tiles.toNotAssignable(), texts),
                        tiles.assignments() == 0
                                ? ""
                                : texts.get(
                                        "report.tile.not-assignable.note",
                                        share(tiles.toNotAssignable(), tiles.assignments(), texts))),
                new TileWords(
                        tiles.toTest() > 0 ? Meaning.TEST : Meaning.PLAIN,
                        texts.get("report.tile.test"),
                        number(tiles.toTest(), texts),
                        tiles.testGroups().isEmpty()
                                ? ""
                                : texts.get("report.tile.test.note", SheetWords.some(tiles.testGroups()))),
                new TileWords(
                        tiles.nobody().isZero() ? Meaning.PLAIN : Meaning.WARN,
                        texts.get("report.tile.nobody"),
                        Times.exact(tiles.nobody()),
                        nobody.brief(tiles.nobodyTimes()),
                        nobody.whole(tiles.nobodyTimes())),
                new TileWords(
                        Meaning.PLAIN,
                        texts.get("report.tile.first-reply"),
                        tiles.firstReply() == null ? "–" : Times.exact(tiles.firstReply()),
                        testReply(tiles, texts)));
    }

    /// Who gave them, each part that there is and the bot's always.
    private static String by(Tiles tiles, Texts texts) {
        return Arrays.stream(Actor.Kind.values())
                .filter(kind -> kind == Actor.Kind.BOT || tiles.by().containsKey(kind))
                .map(kind ->
                        texts.get("report.tile.given." + kind, number(tiles.by().getOrDefault(kind, 0), texts)))
                .collect(Collectors.joining(" · "));
    }

    /// Digits in threes, parted by a space in every language.
    private static String number(long value, Texts texts) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(value).replaceAll("[.,\\s\u202f]", "\u00a0");
    }

    /// `14`, `0.2`: few of many are not none.
    private static String share(int part, int all, Texts texts) {
        double percent = 100.0 * part / all;
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(percent < 1 ? 1 : 0);
        return percent > 0 && percent < 0.05 ? "<\u00a0" + format.format(0.1) : format.format(percent);
    }

    private static String testReply(Tiles tiles, Texts texts) {
        if (tiles.toTest() == 0) return "";
        return tiles.testReply() == null
                ? texts.get("report.tile.first-reply.test-never")
                : texts.get("report.tile.first-reply.test", Times.exact(tiles.testReply()));
    }
}
