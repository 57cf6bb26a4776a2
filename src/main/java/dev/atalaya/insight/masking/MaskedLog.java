package dev.atalaya.insight.masking;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.Found;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRange;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.store.log.Place;
import dev.atalaya.store.log.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The log as a picture may show it.
public record MaskedLog(DecisionLog whole, Mask mask) implements DecisionLog {

    @Override
    public Optional<Extent> extent() {
        return whole.extent();
    }

    @Override
    public Tally tally(LogFilter filter, List<Instant> edges, Cancel cancel) {
        return whole.tally(filter, edges, cancel);
    }

    @Override
    public <E extends Enum<E>> Map<E, Long> counts(LogFilter filter, Class<E> by, Cancel cancel) {
        return whole.counts(filter, by, cancel);
    }

    @Override
    public LogRange open(LogFilter filter, List<Instant> edges, Cancel cancel) {
        return new Range(whole.open(filter, edges, cancel), this);
    }

    @Override
    public List<LogRow> older(LogFilter filter, @Nullable Place place, int n, Cancel cancel) {
        return of(whole.older(filter, place, n, cancel));
    }

    @Override
    public List<LogRow> newer(LogFilter filter, Place place, int n, Cancel cancel) {
        return of(whole.newer(filter, place, n, cancel));
    }

    @Override
    public void walk(Instant from, Instant to, Cancel cancel, Consumer<Assignment> reader) {
        whole.walk(from, to, cancel, decision -> reader.accept(mask.of(decision)));
    }

    /// Without texts as it is.
    @Override
    public void replay(LogFilter filter, Cancel cancel, Replayed reader) {
        whole.replay(filter, cancel, reader);
    }

    @Override
    public Optional<Place> place(String decisionId) {
        return whole.place(decisionId);
    }

    @Override
    public List<Found> find(String typed, @Nullable Set<String> groups, int n, Cancel cancel) {
        return whole.find(typed, groups, n, cancel).stream()
                .map(found -> new Found(found.where(), of(found.row())))
                .toList();
    }

    private List<LogRow> of(List<LogRow> rows) {
        return rows.stream().map(this::of).toList();
    }

    private LogRow of(LogRow row) {
        return new LogRow(row.place(), mask.of(row.decision()), row.went(), row.judgement());
    }

    private record Range(LogRange whole, MaskedLog log) implements LogRange {

        @Override
        public LogFilter filter() {
            return whole.filter();
        }

        @Override
        public Tally tally() {
            return whole.tally();
        }

        @Override
        public List<LogRow> rows(int index, int n, Cancel cancel) {
            return log.of(whole.rows(index, n, cancel));
        }

        @Override
        public int index(Place place, Cancel cancel) {
            return whole.index(place, cancel);
        }

        @Override
        public long arrived(Cancel cancel) {
            return whole.arrived(cancel);
        }

        @Override
        public boolean changed() {
            return whole.changed();
        }
    }
}
