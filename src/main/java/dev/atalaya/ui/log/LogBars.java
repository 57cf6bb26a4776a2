package dev.atalaya.ui.log;

import dev.atalaya.floor.Went;
import dev.atalaya.store.log.Tally;
import dev.atalaya.texts.Dates;
import dev.atalaya.ui.control.Bars;
import dev.atalaya.ui.control.Span;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The counts as a histogram: where conversations went, from what is worst at the bottom to what is usual on top.
final class LogBars {

    private static final List<Went> ALWAYS = List.of(Went.NOT_AVAILABLE, Went.TEST_AGENT, Went.HELD, Went.ASSIGNABLE);
    private static final List<Went> STACK =
            List.of(Went.NOT_AVAILABLE, Went.TEST_AGENT, Went.HELD, Went.UNKNOWN, Went.ASSIGNABLE);

    private final Words words;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    LogBars(Words words) {
        this.words = words;
        clock = DateTimeFormatter.ofPattern("HH:mm", words.texts().locale());
        weekday = Dates.of("EEE d", words.texts().locale());
        day = Dates.of("d MMM", words.texts().locale());
        moment = Dates.of("EEE d MMM HH:mm", words.texts().locale());
    }

    static Tone tone(Went went) {
        return switch (went) {
            case ASSIGNABLE -> Tone.ACCENT;
            case NOT_AVAILABLE -> Tone.WARN;
            case TEST_AGENT -> Tone.TEST;
            case HELD, UNKNOWN -> Tone.MUTED;
        };
    }

    Bars of(LogShown shown) {
        Tally tally = shown.histogram();
        Period period = shown.period();
        if (tally == null || period == null) return Bars.NONE;
        List<Went> stack = tally.went().containsKey(Went.UNKNOWN) ? STACK : ALWAYS;
        List<Bars.Series> series = stack.stream()
                .map(went -> new Bars.Series(words.get("went." + went), tone(went)))
                .toList();
        List<Bars.Bar> bars = tally.buckets().stream()
                .map(bucket -> new Bars.Bar(
                        title(bucket), stack.stream().map(bucket::of).toList()))
                .toList();
        return new Bars(series, bars, ticks(period, tally.buckets()));
    }

    private String title(Tally.Bucket bucket) {
        ZonedDateTime from = bucket.from().atZone(words.zone());
        ZonedDateTime to = bucket.to().atZone(words.zone());
        boolean days = Duration.between(from, to).compareTo(Duration.ofHours(23)) >= 0;
        String stretch = days
                ? day.format(from) + " – " + day.format(to.minusNanos(1))
                : moment.format(from) + " – " + clock.format(to);
        return stretch + "  ·  " + words.number(bucket.total());
    }

    private List<Bars.Tick> ticks(Period period, List<Tally.Bucket> buckets) {
        long minutes = Duration.between(period.from(), period.to()).toMinutes();
        List<Bars.Tick> ticks = new ArrayList<>();
        for (int i = 0; i < buckets.size(); i++) {
            ZonedDateTime at = buckets.get(i).from().atZone(words.zone());
            String text = text(at, minutes);
            if (!text.isEmpty()) ticks.add(new Bars.Tick(i, text));
        }
        return ticks;
    }

    private String text(ZonedDateTime at, long minutes) {
        if (minutes <= 36 * 60) {
            int every = minutes <= 3 * 60 ? 15 : minutes <= 12 * 60 ? 60 : 180;
            return (at.getHour() * 60 + at.getMinute()) % every == 0 ? clock.format(at) : "";
        }
        if (at.getHour() != 0 || at.getMinute() != 0) return "";
        return (minutes <= 10 * 24 * 60 ? weekday : day).format(at);
    }

    /// The brush in bars.
    static @Nullable Span span(LogShown shown) {
        Period brush = shown.brush();
        Tally tally = shown.histogram();
        if (brush == null || tally == null || tally.buckets().isEmpty()) return null;
        int from = shown.bar(brush.from());
        int to = shown.bar(brush.to().minusNanos(1)) + 1;
        return new Span(from, to);
    }

    /// The time that some bars cover.
    static @Nullable Period period(LogShown shown, @Nullable Span span) {
        Tally tally = shown.histogram();
        if (span == null || tally == null || span.to() > tally.buckets().size()) return null;
        Instant from = tally.buckets().get(span.from()).from();
        return new Period(from, tally.buckets().get(span.to() - 1).to());
    }
}
