package dev.atalaya.store.cache;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Went;
import dev.atalaya.store.cache.LogSource.Look;
import dev.atalaya.store.columns.Coded;
import dev.atalaya.store.columns.Column;
import dev.atalaya.store.columns.Histogram;
import dev.atalaya.store.columns.Wanted;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.Found;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRange;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.store.log.Place;
import dev.atalaya.store.log.Tally;
import dev.atalaya.store.pack.Unpacker;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The log over the cache's H2 file.
final class H2DecisionLog implements DecisionLog {

    private static final Map<Class<?>, Column> COUNTED = Map.of(
            Went.class, Column.WENT,
            RuleCode.class, Column.RULE,
            Trigger.class, Column.CAUSE,
            Judgement.class, Column.JUDGED);

    private final LogSource source;

    H2DecisionLog(LogSource source) {
        this.source = source;
    }

    @Override
    public Optional<Extent> extent() {
        return source.look(Cancel.NEVER, look -> {
            long count = Rows.list(look.connection(), "SELECT SUM(decisions) FROM section", row -> row.getLong(1))
                    .getFirst();
            if (count == 0) return Optional.empty();
            return Rows.list(
                            look.connection(),
                            "SELECT MIN(no), MAX(no) FROM decision",
                            row -> new Extent(Slots.at(row.getLong(1)), Slots.at(row.getLong(2)), count))
                    .stream()
                    .findFirst();
        });
    }

    @Override
    public Tally tally(LogFilter filter, List<Instant> edges, Cancel cancel) {
        List<Instant> times =
                edges.stream().map(at -> at.truncatedTo(ChronoUnit.MILLIS)).toList();
        Histogram histogram =
                new Histogram(times.stream().mapToLong(Slots::first).toArray());
        return source.look(cancel, look -> {
            look.scan().down(look.wanted(filter), (block, rows) -> {
                histogram.add(block, rows);
                return true;
            });
            return histogram.tally(times);
        });
    }

    @Override
    public <E extends Enum<E>> Map<E, Long> counts(LogFilter filter, Class<E> by, Cancel cancel) {
        Column column = Objects.requireNonNull(COUNTED.get(by), by::getName);
        // Who asks how decisions are judged is told so by the rule book known now, as with that filter.
        boolean all = column == Column.JUDGED && filter.judgements().isEmpty();
        LogFilter asked = all ? filter.withJudgements(EnumSet.allOf(Judgement.class)) : filter;
        List<E> values = List.of(by.getEnumConstants());
        Map<E, Long> counts = new EnumMap<>(by);
        return source.look(cancel, look -> {
            look.scan().down(look.wanted(asked), (block, rows) -> {
                Coded coded = block.coded(column);
                long[] found = coded.count(rows);
                for (int i = 0; i < found.length; i++) {
                    if (found[i] > 0) counts.merge(Unpacker.at(values, coded.dictionary()[i]), found[i], Long::sum);
                }
                return true;
            });
            return counts;
        });
    }

    @Override
    public LogRange open(LogFilter filter, List<Instant> edges, Cancel cancel) {
        return H2LogRange.open(source, filter, edges, cancel);
    }

    @Override
    public void walk(Instant from, Instant to, Cancel cancel, Consumer<Assignment> reader) {
        source.look(cancel, look -> {
            look.reader().walk(look.connection(), Slots.first(from), Slots.first(to), cancel, reader);
            return 0;
        });
    }

    @Override
    public void replay(LogFilter filter, Cancel cancel, Replayed reader) {
        source.look(cancel, look -> {
            look.scan().up(look.wanted(filter), (block, rows) -> {
                look.strips().read(look.connection(), block, rows, reader);
                return true;
            });
            return 0;
        });
    }

    @Override
    public List<LogRow> older(LogFilter filter, @Nullable Place place, int n, Cancel cancel) {
        return source.look(cancel, look -> {
            Wanted wanted = look.wanted(filter);
            if (place != null) wanted = wanted.within(Long.MIN_VALUE, place.key() - 1);
            return look.reader().at(look.connection(), newestKeys(look, wanted, n));
        });
    }

    private static List<Long> newestKeys(Look look, Wanted wanted, int n) throws SQLException {
        List<Long> found = new ArrayList<>();
        if (n <= 0) return found;
        look.scan().down(wanted, (block, rows) -> {
            long[] keys = block.keys();
            for (int row = rows.length() - 1; row >= 0 && found.size() < n; row = rows.previousSetBit(row - 1)) {
                found.add(keys[row]);
            }
            return found.size() < n;
        });
        return found;
    }

    @Override
    public List<LogRow> newer(LogFilter filter, Place place, int n, Cancel cancel) {
        return source.look(cancel, look -> {
            List<Long> found = new ArrayList<>();
            if (n <= 0) return List.of();
            look.scan().up(look.wanted(filter).within(place.key() + 1, Long.MAX_VALUE), (block, rows) -> {
                long[] keys = block.keys();
                for (int row = rows.nextSetBit(0); row >= 0 && found.size() < n; row = rows.nextSetBit(row + 1)) {
                    found.add(keys[row]);
                }
                return found.size() < n;
            });
            return look.reader().at(look.connection(), found.reversed());
        });
    }

    @Override
    public Optional<Place> place(String decisionId) {
        return source.look(
                Cancel.NEVER,
                look -> look.reader().byId(look.connection(), decisionId).map(LogRow::place));
    }

    @Override
    public List<Found> find(String typed, @Nullable Set<String> groups, int n, Cancel cancel) {
        return source.look(cancel, look -> new Finder(look, typed.strip(), groups, n).find());
    }
}
