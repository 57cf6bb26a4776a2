package dev.atalaya.insight.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.whatif.Scenario.OfGroup;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.cache.CacheFixture;
import dev.atalaya.store.cache.SomeDecisions;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.sync.FakeHistory;
import dev.atalaya.texts.Decisions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lab on a real file.
class StoredLabTest {

    private static final int DECISIONS = 14_000;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Stretch ALL = new Stretch(START, Instant.parse("2026-02-01T00:00:00Z"));
    private static final StoredLab.Known NOTHING = new StoredLab.Known(List.of(), Set.of());

    private final SomeDecisions some = new SomeDecisions(new Random(3));
    private final List<Assignment> decisions = new ArrayList<>();
    private FloorCache cache;

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        cache = CacheFixture.open(folder, START);
        add(DECISIONS);
    }

    /// Some seconds after one another.
    private void add(int n) {
        List<Assignment> news = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int no = decisions.size();
            Assignment one = some.decision("a-" + no, "c-" + no * 2 / 3, START.plusSeconds(60L * no));
            decisions.add(one);
            news.add(one);
        }
        cache.backfill(news);
    }

    @AfterEach
    void close() {
        cache.close();
    }

    private static Scenario scenario() {
        Map<String, OfGroup> groups = new HashMap<>();
        for (int g = 0; g < 20; g++) groups.put("g-" + g, OfGroup.AS_IT_WAS.withSettings(g % 2 == 0, null, false));
        return new Scenario(groups, Map.of(), 0);
    }

    private Answer plain(Stretch range) {
        Tapes tapes = Taped.of(decisions.stream()
                .filter(one -> !one.at().isBefore(range.from()) && one.at().isBefore(range.to()))
                .toList());
        Stage stage = new Stage(range.to().toEpochMilli(), Map.of(), Map.of(), Set.of());
        return new Lab(tapes, stage).replay(scenario());
    }

    private StoredLab lab() {
        return new StoredLab(cache.log(), new FakeHistory());
    }

    private static Answer ask(StoredLab lab, Stretch range) throws TooManyException {
        return lab.open(range, NOTHING, Set.of(), List.of(), Cancel.NEVER).replay(scenario());
    }

    @Test
    void whatStandsInTheFileIsReplayedAsItIs() throws TooManyException {
        Answer wanted = plain(ALL);
        assertThat(wanted.changed()).isPositive();
        assertThat(ask(lab(), ALL)).isEqualTo(wanted);
        while (cache.tidy()) assertThat(cache.count()).isEqualTo(DECISIONS);
        assertThat(ask(lab(), ALL)).isEqualTo(wanted);
    }

    @Test
    void whatHasComeSinceIsReadBehindWhatWasRead() throws TooManyException {
        StoredLab lab = lab();
        Stretch first = new Stretch(START, START.plusSeconds(60L * DECISIONS));
        assertThat(ask(lab, first)).isEqualTo(plain(first));

        add(100);
        Stretch longer = new Stretch(START, START.plusSeconds(60L * (DECISIONS + 100)));
        assertThat(ask(lab, longer)).isEqualTo(plain(longer));

        // Something is filled in before the end of what was read.
        decisions.addFirst(some.decision("early", "c-early", START));
        cache.backfill(List.of(decisions.getFirst()));
        assertThat(ask(lab, longer)).isEqualTo(plain(longer));
        lab.forget();
        assertThat(ask(lab, longer)).isEqualTo(plain(longer));
    }

    @Test
    void whatIsReadOnMeanwhileDoesNotChangeAQuestionThatWasAskedBefore() throws TooManyException {
        StoredLab lab = lab();
        Stretch first = new Stretch(START, START.plusSeconds(60L * DECISIONS));
        Lab opened = lab.open(first, NOTHING, Set.of(), List.of(), Cancel.NEVER);

        add(5_000);
        ask(lab, new Stretch(START, START.plusSeconds(60L * (DECISIONS + 5_000))));

        assertThat(opened.replay(scenario())).isEqualTo(plain(first));
    }

    @Test
    void groupsOfAThousandFillTheMemorySooner() {
        Assignment one = decisions.getFirst();
        List<Candidate> many = Collections.nCopies(
                1_000,
                decisions.stream()
                        .filter(d -> !d.candidates().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .candidates()
                        .getFirst());
        PlainLog log = new PlainLog(_ -> Judgement.CONSISTENT);
        for (int i = 0; i < 7_000; i++) log.put(crowded(one, i, many));

        assertThatThrownBy(() ->
                        new StoredLab(log, new FakeHistory()).open(ALL, NOTHING, Set.of(), List.of(), Cancel.NEVER))
                .isInstanceOfSatisfying(TooManyException.class, no -> {
                    assertThat(no.decisions()).isEqualTo(7_000);
                    assertThat(no.most()).isBetween(5_000L, 6_500L);
                });
    }

    private static Assignment crowded(Assignment d, int i, List<Candidate> candidates) {
        Assignment one = Decisions.copy(d, "crowded-" + i, d.conversationId(), START.plusSeconds(i));
        return PlainChange.with(one, d.settings(), d.open(), candidates);
    }

    @Test
    void aStretchWithinAndOneGroupOnly() throws TooManyException {
        StoredLab lab = lab();
        Stretch within = new Stretch(START.plusSeconds(60_000), START.plusSeconds(700_000));

        assertThat(ask(lab, within)).isEqualTo(plain(within));
        assertThat(lab.open(within, NOTHING, Set.of("g-1"), List.of(), Cancel.NEVER)
                        .decisions())
                .isEqualTo((int) decisions.stream()
                        .filter(one -> one.groupId().equals("g-1")
                                && !one.at().isBefore(within.from())
                                && one.at().isBefore(within.to()))
                        .count());
    }

    @Test
    void nobodyWantsItAnyMore() {
        int[] asked = {0};
        StoredLab lab = lab();

        assertThatThrownBy(() -> lab.open(ALL, NOTHING, Set.of(), List.of(), () -> asked[0]++ > 5))
                .isInstanceOf(CancellationException.class);
    }
}
