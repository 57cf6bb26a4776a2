package dev.atalaya.store.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.Said;
import dev.atalaya.store.log.Strip;
import dev.atalaya.store.log.Strips;
import dev.atalaya.texts.Decisions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is unusual comes back for a replay too, packed or not.
class ReplayedLogTest {

    private static final Instant START = Instant.parse("2026-11-01T08:00:00.123456Z");

    @TempDir
    Path folder;

    private static Candidate candidate(int i, Instant since) {
        String name = "A" + i % 7 + (i % 7 == 0 ? " Núñez 😀" : "");
        return new Candidate(
                name, name, true, "s" + i % 3, "", since, true, since, i % 2 == 0, false, i, Verdict.CHOSEN);
    }

    private static Assignment decision(String id, Instant at, List<Candidate> candidates) {
        String agent = candidates.isEmpty() ? null : candidates.getFirst().agentId();
        Assignment one = Decisions.decision(Trigger.NEW, RuleCode.RANDOM_ASSIGNABLE, agent, Actor.BOT, candidates);
        return Decisions.copy(one, id, "c/" + id, at);
    }

    private void comesBack(List<Assignment> decisions, int pack) {
        Strip plain = Strips.of(decisions);
        try (FloorCache cache = CacheFixture.packing(folder, pack, new AtomRuleBook())) {
            cache.replaceAll(CacheFixture.floor(CacheFixture.PLATFORM, 1));
            cache.backfill(decisions);
            while (cache.tidy()) assertThat(cache.count()).isEqualTo(decisions.size());
            List<String> said = new ArrayList<>();
            cache.log().replay(LogFilter.ALL, Cancel.NEVER, (strip, rows) -> said.addAll(Said.of(strip, rows)));
            assertThat(said).isEqualTo(Said.of(plain, Strips.rows(plain)));
        }
    }

    @Test
    void idsOfAnyKindAndTimesThatAreLaterOrFinerOrFarAway() {
        List<Assignment> decisions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Instant at = START.plusSeconds(i);
            List<Candidate> some = List.of(
                    candidate(i, at.plusMillis(i)),
                    candidate(i + 1, at.minusNanos(i * 1_000L)),
                    candidate(i + 2, at.minus(Duration.ofDays(200L * i))));
            String id = i % 3 == 0 ? "ñ".repeat(i) + i : i % 3 == 1 ? "d-" + i : "d-" + i + "-" + "x".repeat(i);
            decisions.add(decision(id, at, i % 5 == 0 ? List.of() : some));
        }
        comesBack(decisions, 16);
    }

    @Test
    void groupsOfAThousandAreReadFromTheirRows() {
        List<Assignment> decisions = IntStream.range(0, 300)
                .mapToObj(i -> decision(
                        "d" + i,
                        START.plusSeconds(i),
                        IntStream.range(0, 1_000)
                                .mapToObj(k -> candidate(k, START.minusSeconds(k)))
                                .toList()))
                .toList();
        comesBack(decisions, 256);
    }
}
