package dev.atalaya.sync;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.store.history.Held;
import dev.atalaya.store.history.HistoryStore;
import dev.atalaya.sync.HistoryService.Ended;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is wanted of the past and not here: day by day, the newest first, and what was asked for last before the rest.
/// What is wanted stands in the file until it is here. Disk's loop only.
final class Wants implements MissingSource {

    /// The platform's clock stands before this until it has answered since the start: what is wanted ends at its
    /// present, not where the last time ended.
    private static final Instant NEVER_HEARD = Instant.parse("2000-01-01T00:00:00Z");

    private final HistorySources sources;
    private final HistoryStore history;
    private final Supplier<Instant> now;
    private final List<Want> wants = new ArrayList<>();
    /// Which of the files that there have been is written now.
    private int file;
    private final Map<HistoryKind, String> refused = new EnumMap<>(HistoryKind.class);

    Wants(HistorySources sources, Supplier<Instant> now) {
        this.sources = sources;
        this.history = sources.cache().history();
        this.now = now;
    }

    void add(Want want) {
        wants.add(want);
        note();
    }

    /// For when all others are done; takes the place of an earlier one of its kind.
    void addLast(Want want) {
        wants.removeIf(before -> !before.asked());
        wants.addFirst(want);
        note();
    }

    void cancel(Want want) {
        end(want, new Ended.Cancelled());
    }

    @Override
    public boolean hurried() {
        return wants.stream().anyMatch(Want::asked);
    }

    /// What was wanted when the program last ended, and what is now.
    Stretches unfinished() {
        return history.coverage(HistoryKind.STATES).wanted().plus(all());
    }

    @Override
    public @Nullable Missing<?> next() {
        Instant time = now.get().truncatedTo(ChronoUnit.MILLIS);
        if (!time.isAfter(NEVER_HEARD)) return null;
        for (Want want : List.copyOf(wants).reversed()) {
            want.begin(time);
            Missing<?> next = next(want);
            if (next != null) return next;
            String why = whyNot(want);
            if (why.isEmpty()) end(want, new Ended.Complete());
            // What nobody waits for may be had with the next token, or once the platform is set up for it.
            else if (want.asked()) end(want, new Ended.Refused(why));
        }
        return null;
    }

    private String whyNot(Want want) {
        return refused.entrySet().stream()
                .filter(one -> !missing(one.getKey(), want).isEmpty())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private @Nullable Missing<?> next(Want want) {
        HistoryKind kind = null;
        Stretch newest = null;
        int left = 0;
        for (HistoryKind each : HistoryKind.values()) {
            if (refused.containsKey(each)) continue;
            List<Stretch> parts = missing(each, want);
            left += parts.stream().mapToInt(Wants::days).sum();
            Stretch last = parts.isEmpty() ? null : lastDay(parts.getLast());
            if (last == null || (newest != null && !last.from().isAfter(newest.from()))) continue;
            newest = last;
            kind = each;
        }
        want.left(left);
        return kind == null || newest == null ? null : missing(kind, newest, want);
    }

    private List<Stretch> missing(HistoryKind kind, Want want) {
        return want.range().minus(sources.settled(kind)).parts();
    }

    /// The file was written anew: what was fetched so far of a piece that is still being fetched is no longer there.
    void rewritten() {
        file++;
    }

    private Missing<?> missing(HistoryKind kind, Stretch range, Want want) {
        int begun = file;
        return sources.missing(
                kind,
                range,
                news -> {
                    switch (news) {
                        case FetchNews.Page(int items) -> want.received(items);
                        case FetchNews.Done _ when begun != file -> {}
                        case FetchNews.Done _ -> {
                            history.hold(kind, Held.RECORDED, range);
                            if (kind == HistoryKind.DECISIONS) sources.told().accept(range);
                        }
                        // Nor what is older.
                        case FetchNews.Gone _ ->
                            Stretches.of(missing(kind, want))
                                    .within(Instant.EPOCH, range.to())
                                    .parts()
                                    .forEach(gone -> history.hold(kind, Held.GONE, gone));
                        case FetchNews.Refused(String why) -> refused.put(kind, why);
                        case FetchNews.Waiting(String why) -> want.tell(why);
                    }
                },
                want::isCancelled);
    }

    private void end(Want want, Ended how) {
        if (!wants.remove(want)) return;
        note();
        want.tell("");
        want.end(how);
    }

    private Stretches all() {
        return wants.stream().map(Want::range).reduce(Stretches.NONE, Stretches::plus);
    }

    private void note() {
        Stretches all = all();
        for (HistoryKind kind : HistoryKind.values()) history.holdOnly(kind, Held.WANTED, all);
    }

    @Override
    public void afresh() {
        refused.clear();
    }

    private static Stretch lastDay(Stretch part) {
        Instant start = startOfDay(part.to().minusMillis(1));
        return start.isAfter(part.from()) ? new Stretch(start, part.to()) : part;
    }

    private static int days(Stretch part) {
        return (int) ChronoUnit.DAYS.between(
                        startOfDay(part.from()), startOfDay(part.to().minusMillis(1)))
                + 1;
    }

    private static Instant startOfDay(Instant at) {
        return at.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).toInstant();
    }
}
