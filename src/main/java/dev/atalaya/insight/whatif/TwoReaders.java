package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/// Reads a stretch of the log in pieces, every second one on another thread, and hands them on in order: deciphering
/// the file takes most of the time. Nothing waits for a thread that has no time: whoever comes to a piece first reads
/// it.
///
/// @param helper runs what may block
record TwoReaders(DecisionLog log, Executor helper) {

    private static final int PIECE = 4_000;
    private static final int STEPS = 512;
    /// So many pieces are read ahead.
    private static final int AHEAD = 2;

    /// @throws java.util.concurrent.CancellationException when told so
    void walk(Stretch range, Cancel cancel, Consumer<Assignment> reader) {
        List<Stretch> pieces = pieces(range, cancel);
        Map<Integer, FutureTask<List<Assignment>>> begun = new HashMap<>();
        try {
            for (int i = 0; i < pieces.size(); i++) {
                for (int next = i | 1; next < pieces.size() && begun.size() < AHEAD; next += 2) {
                    if (!begun.containsKey(next)) begin(next, pieces.get(next), cancel, begun);
                }
                FutureTask<List<Assignment>> read = begun.remove(i);
                if (read == null) read(pieces.get(i), cancel, reader);
                else finished(read).forEach(reader);
            }
        } finally {
            begun.values().forEach(task -> task.cancel(false));
        }
    }

    private void begin(int i, Stretch piece, Cancel cancel, Map<Integer, FutureTask<List<Assignment>>> begun) {
        FutureTask<List<Assignment>> task = new FutureTask<>(() -> {
            List<Assignment> read = new ArrayList<>(PIECE);
            read(piece, cancel, read::add);
            return read;
        });
        begun.put(i, task);
        // Not the task itself: its failure is told to whoever waits for it, and to nobody else.
        helper.execute(() -> task.run());
    }

    private static List<Assignment> finished(FutureTask<List<Assignment>> task) {
        // Does nothing where the helper has begun it.
        task.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException _) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof RuntimeException cause) throw cause;
                    throw new CompletionException(e.getCause());
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private void read(Stretch piece, Cancel cancel, Consumer<Assignment> reader) {
        log.walk(piece.from(), piece.to(), cancel, reader);
    }

    /// Of some thousand decisions each, as far as time parts them.
    private List<Stretch> pieces(Stretch range, Cancel cancel) {
        DecisionLog.Extent extent = log.extent().orElse(null);
        if (extent == null) return List.of();
        Instant from = later(range.from(), extent.oldest());
        Instant to = range.to().isBefore(extent.newest()) ? range.to() : extent.newest();
        if (extent.count() < 2 * PIECE || Duration.between(from, to).toMillis() < STEPS) return List.of(range);
        List<Instant> edges = new ArrayList<>();
        Duration step = Duration.between(from, to).dividedBy(STEPS);
        for (int i = 0; i < STEPS; i++) edges.add(from.plus(step.multipliedBy(i)));
        edges.add(to);
        List<Stretch> pieces = new ArrayList<>();
        Instant begin = range.from();
        long inside = 0;
        for (Tally.Bucket bucket :
                log.tally(LogFilter.ALL.between(from, to), edges, cancel).buckets()) {
            inside += bucket.total();
            if (inside < PIECE || !begin.isBefore(bucket.to())) continue;
            pieces.add(new Stretch(begin, bucket.to()));
            begin = bucket.to();
            inside = 0;
        }
        if (begin.isBefore(range.to())) pieces.add(new Stretch(begin, range.to()));
        return pieces;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
