package dev.atalaya.ui.shell;

import dev.atalaya.sync.Link;
import dev.atalaya.sync.PlatformClock;
import dev.atalaya.sync.StoreHealth;
import dev.atalaya.texts.Dates;
import dev.atalaya.texts.Said;
import dev.atalaya.texts.Times;
import dev.atalaya.ui.control.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the frame says of the connection, the clock and the files.
final class ShellWords {

    private final Words words;
    private final DateTimeFormatter simulated;

    ShellWords(Words words) {
        this.words = words;
        simulated = Dates.of("EEE d MMM HH:mm", words.texts().locale());
    }

    /// `Live · 0.4 s ago`, `As of 10:19:58`.
    ///
    /// @param quiet how long nothing was heard, in real seconds
    String live(@Nullable Link link, Duration quiet) {
        if (link == null) return words.get("shell.link.STARTING");
        if (link.filesOnly()) return words.get("files.only");
        String key = "shell.link." + link.state();
        Instant sign = link.lastSign();
        return switch (link.state()) {
            case STARTING, LOADING, SIGNED_OUT -> words.get(key);
            case LIVE, POLLING -> words.get(key, ago(quiet));
            case STALE ->
                sign == null
                        ? words.get("shell.link.none")
                        : words.get(key, words.times().second(sign));
        };
    }

    static Tone liveTone(@Nullable Link link) {
        if (link == null || link.filesOnly()) return Tone.MUTED;
        return switch (link.state()) {
            case STARTING -> Tone.MUTED;
            case LOADING -> Tone.ACCENT;
            case LIVE -> link.answers() ? Tone.OK : Tone.WARN;
            case POLLING, STALE -> Tone.WARN;
            case SIGNED_OUT -> Tone.BAD;
        };
    }

    private String ago(Duration quiet) {
        return String.format(words.texts().locale(), "%.1f s", Math.max(0, quiet.toMillis() / 1000.0));
    }

    /// `Stream connected`, or what is the matter; not both.
    String stream(@Nullable Link link) {
        if (link != null && link.filesOnly()) return words.get("files.stream");
        if (link != null && link.live() && !link.answers()) return link.trouble();
        String state = words.get("shell.stream." + (link == null ? Link.State.STARTING : link.state()));
        return link == null || link.detail().isEmpty() ? state : state + " · " + link.detail();
    }

    String events(@Nullable Link link) {
        return words.get("shell.events", link == null ? 0 : Math.round(link.eventsPerSecond()));
    }

    String cache(StoreHealth store) {
        return words.get("shell.cache", words.number(store.decisions()), words.number(store.bytes() / 1_000_000));
    }

    /// What is wrong with the files, in one line.
    String trouble(StoreHealth store) {
        return all(store.details());
    }

    String all(List<Said> said) {
        return said.stream().map(one -> one.in(words.texts())).collect(Collectors.joining(" · "));
    }

    /// `SIMULATED · Tue 24 Nov 10:20 · 1×`.
    String simulated(@Nullable PlatformClock clock, Instant now) {
        String speed = clock == null || clock.rate() == 1
                ? "1×"
                : clock.rate() == 0 ? words.get("shell.paused") : speed(clock.rate());
        String date = simulated.format(now.atZone(words.zone()));
        return words.get("shell.simulated", capital(date), speed);
    }

    static String speed(double rate) {
        return rate == Math.rint(rate) ? (long) rate + "×" : rate + "×";
    }

    /// `No news for 38 s. What you see is as of 10:19:58.`
    ///
    /// @param quiet how long nothing was heard, in real seconds
    String stale(Link link, Duration quiet) {
        Instant sign = link.lastSign();
        if (link.state() == Link.State.SIGNED_OUT) return words.get("shell.banner.signed-out");
        if (sign == null) return words.get("shell.banner.never");
        return words.get(
                "shell.banner.stale", Times.duration(quiet), words.times().second(sign));
    }

    private String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
