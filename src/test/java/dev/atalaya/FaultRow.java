package dev.atalaya;

import dev.atalaya.FaultedConsole.Sighting;
import dev.atalaya.faults.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// One fault and what a console does while it lasts and after it.
///
/// @param silences whether nothing whole comes through, so that the console must say that it is stale
/// @param safe over TLS
record FaultRow(String name, boolean silences, boolean safe, Fault fault) {

    static final String HEADER = String.format(
            Locale.ROOT,
            "%-28s %11s %11s %11s %10s %11s  %s",
            "fault",
            "stale after",
            "recovered",
            "longest FX",
            "late by",
            "requests",
            "equal");

    private static final int EVENTS_PER_SECOND = 20;
    private static final Duration SETTLE = Duration.ofSeconds(40);

    /// What came of it; null for what did not happen.
    ///
    /// @param late how late this machine woke threads at the worst
    /// @param askedPerSecond requests while the fault lasted
    /// @param pause for which the JavaFX thread was busy at the longest
    record Result(
            String name,
            boolean silenced,
            @Nullable Duration stale,
            @Nullable Duration recovered,
            Duration pause,
            Duration late,
            long askedPerSecond,
            Set<Object> difference,
            List<Throwable> failures) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-28s %11s %11s %8d ms %7d ms %9d/s  %s",
                    name,
                    seconds(stale),
                    seconds(recovered),
                    pause.toMillis(),
                    late.toMillis(),
                    askedPerSecond,
                    difference.isEmpty() ? "yes" : "NO");
        }

        private static String seconds(@Nullable Duration time) {
            return time == null ? "-" : String.format(Locale.ROOT, "%.2f s", time.toNanos() / 1e9);
        }
    }

    /// @param lasts how long the fault is set, at least until it has been noticed
    Result run(FaultedConsole console, Duration lasts, FxWatch watch) throws IOException {
        long began = System.nanoTime();
        int asked = console.proxy.asked();
        console.engine.load(EVENTS_PER_SECOND, (int) lasts.toSeconds(), 11);
        console.proxy.set(fault);
        if (silences) await(() -> first(console, began, Sighting::warns) != null);
        Sighting warning = first(console, began, Sighting::warns);
        Duration stale = warning == null ? null : between(console.proxy.lastSign(), warning.nanos());
        await(() -> System.nanoTime() - began >= lasts.toNanos());
        long perSecond = (console.proxy.asked() - asked)
                / Math.max(1, between(began, System.nanoTime()).toSeconds());
        console.proxy.set(Fault.NONE);
        long ended = Math.max(System.nanoTime(), console.proxy.notBefore());
        await(() -> newest(console).fine());
        Sighting fine = first(console, ended, Sighting::fine);
        Duration recovered = stale == null ? null : fine == null ? Duration.ZERO : between(ended, fine.nanos());
        await(() -> console.difference().isEmpty());
        long now = System.nanoTime();
        return new Result(
                name,
                silences,
                stale,
                recovered,
                watch.busy(began, now),
                watch.late(began, now),
                perSecond,
                console.difference(),
                List.copyOf(console.failures()));
    }

    /// Waits until it is live and shows what the platform has.
    static void settle(FaultedConsole console) {
        await(() -> !console.sightings().isEmpty() && newest(console).fine());
        await(() -> console.difference().isEmpty());
    }

    private static @Nullable Sighting first(FaultedConsole console, long from, Predicate<Sighting> so) {
        return console.sightings().stream()
                .filter(sighting -> sighting.nanos() >= from)
                .filter(so)
                .findFirst()
                .orElse(null);
    }

    private static Sighting newest(FaultedConsole console) {
        return console.sightings().stream()
                .max(Comparator.comparingLong(Sighting::nanos))
                .orElseThrow();
    }

    private static Duration between(long from, long to) {
        return Duration.ofNanos(to - from);
    }

    /// Gives up after a while: the figures then tell.
    private static void await(BooleanSupplier so) {
        try {
            WaitForAsyncUtils.waitFor(SETTLE.toSeconds(), TimeUnit.SECONDS, so::getAsBoolean);
        } catch (TimeoutException e) {
            // What was waited for is missing in the result.
        }
    }
}
