package dev.atalaya;

import dev.atalaya.FaultedConsole.Sighting;
import dev.atalaya.faults.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// One fault and what a console does while it lasts and after it.
///
/// @param silences whether nothing whole comes through, so that the console must say that it is stale
/// @param safe over TLS
record FaultRow(String name, boolean silences, boolean safe, Fault fault) {

    static final String HEADER = String.format(
            Locale.ROOT,
            "%-28s %11s %11s %11s %10s %11s %6s  %s",
            "fault",
            "stale after",
            "recovered",
            "longest FX",
            "late by",
            "requests",
            "early",
            "equal");

    private static final int EVENTS_PER_SECOND = 20;
    private static final Duration STALE = Duration.ofSeconds(3);
    private static final Duration SETTLE = Duration.ofSeconds(40);

    /// What came of it; null for what did not happen.
    ///
    /// @param stale how long after the last sign of life the banner stood there
    /// @param recovered how long after the fault's end it was live, with no banner, and stayed so
    /// @param beforeStale how long this machine had no processor for us meanwhile
    /// @param beforeRecovered the same until it was live again
    /// @param askedPerSecond requests while the fault lasted
    /// @param mostPerSecond those for the same, of whatever was asked for most
    /// @param early requests before the time for which the same was asked to wait
    /// @param pause for which the JavaFX thread was busy at the longest
    /// @param late how long this machine had no processor for us, from the beginning to the end
    record Result(
            String name,
            boolean silenced,
            @Nullable Duration stale,
            @Nullable Duration recovered,
            Duration pause,
            Duration late,
            Duration beforeStale,
            Duration beforeRecovered,
            long askedPerSecond,
            long mostPerSecond,
            List<String> early,
            Set<Object> difference,
            List<Throwable> failures) {

        /// Whether this machine left us so little that nothing can be said.
        boolean starved(Duration most) {
            return lateForUs().compareTo(most) > 0;
        }

        private Duration lateForUs() {
            return beforeStale.compareTo(beforeRecovered) > 0 ? beforeStale : beforeRecovered;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-28s %11s %11s %8d ms %7d ms %5d %3d/s %6d  %s",
                    name,
                    seconds(stale),
                    seconds(recovered),
                    pause.toMillis(),
                    lateForUs().toMillis(),
                    askedPerSecond,
                    mostPerSecond,
                    early.size(),
                    difference.isEmpty() ? "yes" : "NO");
        }

        private static String seconds(@Nullable Duration time) {
            return time == null ? "-" : String.format(Locale.ROOT, "%.2f s", time.toNanos() / 1e9);
        }
    }

    /// @param lasts how long the fault is set, at least until it has been noticed
    Result run(FaultedConsole console, Duration lasts, FxWatch watch) throws IOException {
        long began = System.nanoTime();
        console.proxy.forget();
        console.engine.load(EVENTS_PER_SECOND, (int) lasts.toSeconds(), 11);
        console.proxy.set(fault);
        if (silences) await(() -> warning(console, began) != null);
        Sighting warning = warning(console, began);
        long sign = console.proxy.lastSign();
        await(() -> System.nanoTime() - began >= lasts.toNanos());
        Map<String, Long> asked = console.proxy.asked();
        double seconds = between(began, System.nanoTime()).toNanos() / 1e9;
        console.proxy.set(Fault.NONE);
        long ended = Math.max(System.nanoTime(), console.proxy.notBefore());
        // What was lost at the fault's end may be told only now.
        await(() -> System.nanoTime() - ended >= STALE.toNanos());
        await(() -> console.difference().isEmpty() && newest(console).fine());
        Set<Object> difference = console.difference();
        Sighting fine = fineForGood(console);
        long now = System.nanoTime();
        return new Result(
                name,
                silences,
                warning == null ? null : between(sign, warning.nanos()),
                fine == null ? null : between(ended, Math.max(ended, fine.nanos())),
                watch.busy(began, now),
                watch.late(began, now),
                warning == null ? Duration.ZERO : watch.late(sign, warning.nanos()),
                fine == null ? Duration.ZERO : watch.late(ended, Math.max(ended, fine.nanos())),
                perSecond(asked.values().stream().mapToLong(Long::longValue).sum(), seconds),
                perSecond(
                        asked.values().stream().mapToLong(Long::longValue).max().orElse(0), seconds),
                console.proxy.early(),
                difference,
                List.copyOf(console.failures()));
    }

    private static long perSecond(long count, double seconds) {
        return Math.round(count / seconds);
    }

    /// Waits until it is live and shows what the platform has.
    static void settle(FaultedConsole console) {
        await(() -> !console.sightings().isEmpty() && newest(console).fine());
        await(() -> console.difference().isEmpty());
    }

    private static @Nullable Sighting warning(FaultedConsole console, long from) {
        return console.sightings().stream()
                .filter(sighting -> sighting.nanos() >= from && sighting.warns())
                .findFirst()
                .orElse(null);
    }

    /// From when on all was well to this moment; null where it is not.
    private static @Nullable Sighting fineForGood(FaultedConsole console) {
        Sighting since = null;
        for (Sighting sighting : console.sightings()) {
            if (!sighting.fine()) since = null;
            else if (since == null) since = sighting;
        }
        return since;
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
