package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.LateJudging;
import dev.atalaya.insight.Reconstructed;
import dev.atalaya.insight.bundle.About;
import dev.atalaya.insight.bundle.Bundle;
import dev.atalaya.insight.bundle.BundleMaker;
import dev.atalaya.insight.bundle.Setup;
import dev.atalaya.insight.bundle.Subject;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.CachedDecisions;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingKind;
import dev.atalaya.insight.findings.FindingsWatch;
import dev.atalaya.insight.findings.JudgedLate;
import dev.atalaya.insight.findings.PastDecisions;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.Settings;
import dev.atalaya.store.cache.CacheFixture;
import dev.atalaya.store.history.Held;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.sync.CompleteHistory;
import dev.atalaya.sync.DecisionFetch;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.ManualLoop;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Slice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A bot that does not keep to the rules, on a platform that does not write down who could have been chosen: log,
/// findings and support bundle judge its decisions alike, by what the history tells.
class BareDeviantTest {

    private static final Instant NOW = Instant.parse("2026-11-24T16:20:00Z");
    private static final Stretch DAYS = new Stretch(NOW.minus(Duration.ofDays(20)), NOW);

    private final ManualLoop loop = new ManualLoop();
    private final Set<String> judgedLate = new HashSet<>();

    private static <T> List<T> all(Function<@Nullable String, Answer<Slice<T>>> ask) {
        List<T> items = new ArrayList<>();
        String cursor = null;
        do {
            assertThat(ask.apply(cursor)).isInstanceOf(Answer.Ok.class);
            Slice<T> slice = ((Answer.Ok<Slice<T>>) ask.apply(cursor)).value();
            items.addAll(slice.items());
            cursor = slice.cursor();
        } while (cursor != null);
        return items;
    }

    private void fill(FloorCache cache, ChatPlatform platform) {
        List<Assignment> bare = new ArrayList<>();
        new DecisionFetch(platform).between(DAYS.from(), NOW, told -> bare.add(told.among(List.of())));
        cache.backfill(bare);
        List<AgentInterval> agents = all(cursor -> platform.stateHistory(DAYS.from(), NOW, cursor));
        List<ConfigInterval> config = all(cursor -> platform.configHistory(DAYS.from(), NOW, cursor));
        cache.history().keepAgents(DAYS, agents);
        cache.history().keepConfig(DAYS, config);
        cache.history().hold(HistoryKind.STATES, Held.RECORDED, DAYS);
        cache.history().hold(HistoryKind.CONFIG, Held.RECORDED, DAYS);
    }

    private void judge(FloorCache cache) {
        try (LateJudging judging =
                new LateJudging(cache, cache.history(), new AtomRuleBook(), loop, some -> some.forEach(this::note))) {
            judging.start();
            loop.advance(Duration.ofMinutes(2));
        }
    }

    private void note(Reconstructed one) {
        if (Judgement.of(one.conformance()) == Judgement.CONTRADICTS)
            judgedLate.add(one.decision().id());
    }

    private static PastDecisions past(FloorCache cache) {
        return new PastDecisions() {
            @Override
            public void since(Instant from, Consumer<Assignment> to) {
                new CachedDecisions(cache.log()).since(from, to);
            }

            @Override
            public void judgedLate(Instant from, Consumer<Reconstructed> to) {
                new JudgedLate(cache.log(), cache.history(), new AtomRuleBook()).since(from, to);
            }
        };
    }

    private static Map<String, Judgement> logged(FloorCache cache) {
        Map<String, Judgement> found = new HashMap<>();
        LogFilter week = LogFilter.ALL.between(NOW.minus(FindingsWatch.RANGE), NOW);
        for (LogRow row : cache.log().older(week, null, 100_000, Cancel.NEVER)) {
            found.put(row.decision().id(), row.judgement());
        }
        return found;
    }

    private static Map<String, Judgement> bundled(FloorCache cache) {
        Setup setup = new Setup("", "", NOW, FloorFixtures.ZONE, List.of(), List.of(), List.of(), List.of(), List.of());
        About about = new About("9.9", () -> Settings.DEFAULT, null, text -> text);
        LogFilter week = LogFilter.ALL.between(NOW.minus(FindingsWatch.RANGE), NOW);
        Bundle bundle = new BundleMaker(cache, cache.log(), new CompleteHistory(cache.history()), () -> setup, about)
                .make(Subject.of(week), Texts.of(Language.EN), true, SheetSource.Progress.NONE, Cancel.NEVER);
        String json = bundle.parts().stream()
                .filter(part -> part.name().equals("decisions.json"))
                .map(Bundle.Part::file)
                .findFirst()
                .orElseThrow();
        Map<String, Judgement> found = new HashMap<>();
        for (JsonNode decision : new JsonMapper().readTree(json)) {
            found.put(
                    decision.path("id").asString(),
                    Judgement.valueOf(decision.path("judgement").asString()));
        }
        return found;
    }

    private static Set<String> found(Board board) {
        Set<String> ids = new HashSet<>();
        for (Finding finding : board.open()) {
            if (finding.kind() == FindingKind.CONTRADICTION)
                ids.addAll(finding.proof().decisions());
        }
        return ids;
    }

    @Test
    void logFindingsAndBundleJudgeAlike(@TempDir Path folder) throws Exception {
        try (FloorCache cache = CacheFixture.open(folder, NOW);
                WatchedScenario watched = new WatchedScenario("deviant", platform -> {
                    fill(cache, platform);
                    judge(cache);
                    return past(cache);
                })) {
            Board board = watched.board();

            Map<String, Judgement> log = logged(cache);
            Set<String> against = new HashSet<>(log.keySet());
            against.removeIf(id -> log.get(id) != Judgement.CONTRADICTS);
            assertThat(against).isNotEmpty();
            assertThat(log).containsValues(Judgement.CONSISTENT);
            assertThat(found(board)).isEqualTo(against);
            assertThat(bundled(cache)).isEqualTo(log);
            assertThat(judgedLate).containsAll(against);
        }
    }
}
