package dev.atalaya.store.log;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Went;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.Explainer;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.store.StoreException;
import dev.atalaya.texts.Fold;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The log at its plainest, in memory: what the real one is compared with, and a stand-in for it in tests of screens.
/// Places are the order in time, then of arrival.
public final class PlainLog implements DecisionLog {

    private final Function<Assignment, Judgement> judge;
    private final List<LogRow> newestFirst = new ArrayList<>();
    private int changes;
    private @Nullable String broken;

    public PlainLog() {
        this(new AtomRuleBook());
    }

    public PlainLog(RuleBook book) {
        Explainer explainer = new Explainer(book);
        judge = decision -> Judgement.of(explainer.conformance(decision));
    }

    public PlainLog(Function<Assignment, Judgement> judge) {
        this.judge = judge;
    }

    /// A decision with a known id takes the place of the old one.
    public void put(Assignment decision) {
        remove(decision.id());
        long newest = newestFirst.isEmpty()
                ? Long.MIN_VALUE
                : newestFirst.getFirst().place().key();
        long milli = decision.at().toEpochMilli() * 1000;
        long key = milli;
        while (taken(key)) key++;
        newestFirst.add(new LogRow(new Place(key), decision, Went.of(decision), judge.apply(decision)));
        newestFirst.sort(Comparator.comparing(LogRow::place).reversed());
        if (key < newest) changes++;
    }

    public void remove(String id) {
        if (newestFirst.removeIf(row -> row.decision().id().equals(id))) changes++;
    }

    private boolean taken(long key) {
        return newestFirst.stream().anyMatch(row -> row.place().key() == key);
    }

    /// From now on it cannot be opened, or can be again.
    ///
    /// @param why one line, or null
    public void breakDown(@Nullable String why) {
        broken = why;
    }

    /// Whether that decision is there and matches.
    public boolean matches(LogFilter filter, String id) {
        return matching(filter).anyMatch(row -> row.decision().id().equals(id));
    }

    private Stream<LogRow> matching(LogFilter filter) {
        return newestFirst.stream().filter(row -> matches(filter, row));
    }

    private static boolean matches(LogFilter filter, LogRow row) {
        Assignment d = row.decision();
        Instant at = d.at().truncatedTo(ChronoUnit.MILLIS);
        return (filter.from() == null || !at.isBefore(filter.from()))
                && (filter.to() == null || at.isBefore(filter.to()))
                && (filter.groups().isEmpty() || filter.groups().contains(d.groupId()))
                && (filter.agents().isEmpty() || has(filter.agents(), d.agentId()))
                && (filter.agentsBefore().isEmpty() || has(filter.agentsBefore(), d.agentBefore()))
                && (filter.rules().isEmpty() || filter.rules().contains(d.rule()))
                && (filter.triggers().isEmpty() || filter.triggers().contains(d.trigger()))
                && (filter.actors().isEmpty() || filter.actors().stream().anyMatch(a -> a.covers(d.actor())))
                && (filter.went().isEmpty() || filter.went().contains(row.went()))
                && (filter.judgements().isEmpty() || filter.judgements().contains(row.judgement()))
                && (filter.conversations().isEmpty() || has(filter.conversations(), d.conversationId()))
                && Fold.matches(d.contactName(), Fold.words(filter.contact()));
    }

    private static boolean has(java.util.Set<String> ids, @Nullable String id) {
        return id != null && ids.contains(id);
    }

    @Override
    public Optional<Extent> extent() {
        if (newestFirst.isEmpty()) return Optional.empty();
        return Optional.of(new Extent(
                newestFirst.getLast().decision().at(),
                newestFirst.getFirst().decision().at(),
                newestFirst.size()));
    }

    @Override
    public Tally tally(LogFilter filter, List<Instant> edges, Cancel cancel) {
        if (broken != null) throw new StoreException(StoreException.Kind.OTHER, broken, null);
        cancel.check();
        List<Tally.Bucket> buckets = new ArrayList<>();
        for (int i = 1; i < edges.size(); i++) {
            Instant from = edges.get(i - 1).truncatedTo(ChronoUnit.MILLIS);
            Instant to = edges.get(i).truncatedTo(ChronoUnit.MILLIS);
            List<LogRow> inside = matching(filter)
                    .filter(row -> {
                        Instant at = row.decision().at().truncatedTo(ChronoUnit.MILLIS);
                        return !at.isBefore(from) && at.isBefore(to);
                    })
                    .toList();
            buckets.add(new Tally.Bucket(from, to, Tally.byWent(counts(inside))));
        }
        List<LogRow> all = matching(filter).toList();
        return new Tally(all.size(), Tally.byWent(counts(all)), buckets);
    }

    private static long[] counts(List<LogRow> rows) {
        long[] counts = new long[Went.values().length];
        rows.forEach(row -> counts[row.went().ordinal()]++);
        return counts;
    }

    @Override
    public <E extends Enum<E>> Map<E, Long> counts(LogFilter filter, Class<E> by, Cancel cancel) {
        cancel.check();
        return matching(filter)
                .flatMap(row -> Stream.of(
                        row.went(),
                        row.judgement(),
                        row.decision().rule(),
                        row.decision().trigger()))
                .filter(by::isInstance)
                .map(by::cast)
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    @Override
    public LogRange open(LogFilter filter, List<Instant> edges, Cancel cancel) {
        Tally tally = tally(filter, edges, cancel);
        List<LogRow> rows = matching(filter).toList();
        Place newest = newestFirst.isEmpty()
                ? new Place(Long.MIN_VALUE)
                : newestFirst.getFirst().place();
        int opened = changes;
        return new LogRange() {
            @Override
            public LogFilter filter() {
                return filter;
            }

            @Override
            public Tally tally() {
                return tally;
            }

            @Override
            public List<LogRow> rows(int index, int n, Cancel stop) {
                stop.check();
                if (index < 0) throw new IndexOutOfBoundsException(index);
                return rows.stream().skip(index).limit(n).toList();
            }

            @Override
            public int index(Place place, Cancel stop) {
                return (int) rows.stream()
                        .filter(row -> row.place().compareTo(place) > 0)
                        .count();
            }

            @Override
            public long arrived(Cancel stop) {
                return matching(filter)
                        .filter(row -> row.place().compareTo(newest) > 0)
                        .count();
            }

            @Override
            public boolean changed() {
                return changes != opened;
            }
        };
    }

    @Override
    public List<LogRow> older(LogFilter filter, @Nullable Place place, int n, Cancel cancel) {
        cancel.check();
        return matching(filter)
                .filter(row -> place == null || row.place().compareTo(place) < 0)
                .limit(n)
                .toList();
    }

    @Override
    public List<LogRow> newer(LogFilter filter, Place place, int n, Cancel cancel) {
        cancel.check();
        List<LogRow> newer = new ArrayList<>(
                matching(filter).filter(row -> row.place().compareTo(place) > 0).toList());
        return List.copyOf(newer.subList(Math.max(0, newer.size() - n), newer.size()));
    }

    @Override
    public void walk(Instant from, Instant to, Cancel cancel, Consumer<Assignment> reader) {
        cancel.check();
        matching(LogFilter.ALL.between(from, to)).toList().reversed().forEach(row -> reader.accept(row.decision()));
    }

    @Override
    public void replay(LogFilter filter, Cancel cancel, Replayed reader) {
        cancel.check();
        Strip strip = Strips.of(matching(filter).map(LogRow::decision).toList().reversed());
        reader.strip(strip, Strips.rows(strip));
    }

    @Override
    public Optional<Place> place(String decisionId) {
        return newestFirst.stream()
                .filter(row -> row.decision().id().equals(decisionId))
                .map(LogRow::place)
                .findFirst();
    }

    @Override
    public List<Found> find(String typed, @Nullable Set<String> groups, int n, Cancel cancel) {
        cancel.check();
        List<Found> found = new ArrayList<>();
        for (boolean ids : List.of(true, false)) {
            for (LogRow row : newestFirst) {
                if (groups != null && !groups.contains(row.decision().groupId())) continue;
                where(typed.strip(), row.decision())
                        .filter(where -> (where == Found.Where.ID) == ids && !has(found, row))
                        .ifPresent(where -> found.add(new Found(where, row)));
            }
        }
        return Collections.unmodifiableList(found.subList(0, Math.min(n, found.size())));
    }

    private static boolean has(List<Found> found, LogRow row) {
        String conversation = row.decision().conversationId();
        return found.stream().anyMatch(f -> f.row().decision().conversationId().equals(conversation));
    }

    private static Optional<Found.Where> where(String typed, Assignment d) {
        List<String> words = Fold.words(typed);
        if (typed.equals(d.id()) || typed.equals(d.conversationId())) return Optional.of(Found.Where.ID);
        if (words.isEmpty()) return Optional.empty();
        if (Fold.matches(d.contactName(), words)) return Optional.of(Found.Where.CONTACT);
        boolean text = Stream.of(d.reason(), d.wokenBy()).anyMatch(t -> t != null && Fold.matches(t, words));
        return text ? Optional.of(Found.Where.TEXT) : Optional.empty();
    }
}
