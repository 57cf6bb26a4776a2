package dev.atalaya.store.log;

import dev.atalaya.floor.Assignment;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The log of decisions, read only. Any thread, but never the JavaFX thread: every call blocks.
///
/// Every method may throw a [dev.atalaya.store.StoreException]. Those with a [Cancel] ask it every few milliseconds
/// and throw a [java.util.concurrent.CancellationException] once it says so.
public interface DecisionLog {

    /// What the log covers.
    ///
    /// @param oldest when the first decision was taken, to the millisecond
    /// @param newest when the last one was taken
    /// @param count how many there are
    record Extent(Instant oldest, Instant newest, long count) {}

    /// Empty when there is no decision.
    Optional<Extent> extent();

    /// Counts what matches, exactly.
    ///
    /// @param edges of the histogram's buckets, ascending, to the millisecond; none or one makes no bucket
    Tally tally(LogFilter filter, List<Instant> edges, Cancel cancel);

    /// Counts what matches by something that is filtered by, exactly; what does not occur is missing.
    ///
    /// @param by one of [dev.atalaya.floor.Went], [dev.atalaya.floor.RuleCode], [dev.atalaya.floor.Trigger] and
    ///     [Judgement]
    <E extends Enum<E>> Map<E, Long> counts(LogFilter filter, Class<E> by, Cancel cancel);

    /// Opens the whole of what matches, with its counts: some hundred milliseconds on millions of decisions. To have
    /// a first screen sooner ask [#older].
    ///
    /// @param edges as for [#tally]
    LogRange open(LogFilter filter, List<Instant> edges, Cancel cancel);

    /// The first `n` that match and are older than the place, newest first.
    ///
    /// @param place null means from the newest on
    List<LogRow> older(LogFilter filter, @Nullable Place place, int n, Cancel cancel);

    /// The first `n` that match and are newer than the place, those next to it; newest first.
    List<LogRow> newer(LogFilter filter, Place place, int n, Cancel cancel);

    /// Tells of every decision with `from <= at < to`, to the millisecond, oldest first: the quickest way to read many.
    void walk(Instant from, Instant to, Cancel cancel, Consumer<Assignment> reader);

    /// Tells of every decision that matches, oldest first, without texts: quicker still, see [Strip].
    void replay(LogFilter filter, Cancel cancel, Replayed reader);

    /// Hears what is to be replayed.
    @FunctionalInterface
    interface Replayed {

        /// @param rows which of the strip's decisions match
        void strip(Strip strip, BitSet rows);
    }

    /// Where a decision stands, to show it among its neighbours.
    Optional<Place> place(String decisionId);

    /// Conversations of which a contact's name or a text of the log has, for each word typed, a word that begins
    /// so; accents and capitals do not matter. Before them, what has just the id that was typed. The most recent
    /// first.
    ///
    /// @param groups ids of the only groups whose decisions are looked at, null for all
    /// @param n at most
    List<Found> find(String typed, @Nullable Set<String> groups, int n, Cancel cancel);
}
