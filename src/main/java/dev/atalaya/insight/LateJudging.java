package dev.atalaya.insight;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.history.Coverage;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.BareDecisions;
import dev.atalaya.store.log.BareDecisions.Batch;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.sync.Loop;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Judges decisions of which the platform did not write down the candidates as soon as our own history tells who they
/// were, and again where it tells something else: so the log's column, filters, counts and exports say what a
/// decision's card says. On a loop of its own, piece by piece.
public final class LateJudging implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LateJudging.class);

    static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(10);

    /// So many at once: half a second's work.
    private static final int MOST = 2_000;

    private final BareDecisions bare;
    private final History history;
    private final RuleBook book;
    private final Loop loop;
    private final Consumer<List<Reconstructed>> told;

    /// @param loop ended here
    /// @param told hears of those that the log now judges so, on the loop; must return at once
    public LateJudging(
            BareDecisions bare, History history, RuleBook book, Loop loop, Consumer<List<Reconstructed>> told) {
        this.bare = bare;
        this.history = history;
        this.book = book;
        this.loop = loop;
        this.told = told;
    }

    public void start() {
        loop.after(EVERY, this::run);
    }

    /// Which decisions are judged by what a history tells of this stretch.
    public static Stretch around(Stretch told) {
        return new Stretch(told.from().minus(Reconstruction.AHEAD), told.to().plus(Reconstruction.BACK));
    }

    private void run() {
        Duration pause = EVERY;
        try {
            if (step()) pause = PAUSE;
        } catch (StoreException e) {
            LOG.warn("decisions without candidates are not judged: {}", e.getMessage());
            pause = AFTER_TROUBLE;
        }
        loop.after(pause, this::run);
    }

    /// Returns whether there may be more.
    boolean step() {
        Optional<Batch> next = bare.unjudged(known(), MOST);
        next.ifPresent(batch -> {
            List<Reconstructed> found = judge(batch.rows());
            if (bare.judged(batch, judgements(found)) && !found.isEmpty()) told.accept(found);
        });
        return next.isPresent();
    }

    private Stretches known() {
        Coverage states = history.coverage(HistoryKind.STATES);
        Stretches config = settled(history.coverage(HistoryKind.CONFIG));
        Stretches known = settled(states);
        return known.minus(known.minus(config));
    }

    /// What was heard in the last seconds is not yet all that can be known of them.
    private static Stretches settled(Coverage coverage) {
        Stretches heard = coverage.observed();
        if (heard.isEmpty()) return coverage.known();
        Instant end = heard.parts().getLast().to().minus(Reconstruction.AHEAD);
        return coverage.recorded().plus(coverage.imported()).plus(heard.within(Instant.EPOCH, end));
    }

    private List<Reconstructed> judge(List<LogRow> rows) {
        return Reconstructions.of(
                history, book, rows.stream().map(LogRow::decision).toList(), Cancel.NEVER);
    }

    private static Map<String, Judgement> judgements(List<Reconstructed> all) {
        Map<String, Judgement> found = new HashMap<>();
        for (Reconstructed one : all) found.put(one.decision().id(), Judgement.of(one.conformance()));
        return found;
    }

    @Override
    public void close() {
        loop.close();
    }
}
