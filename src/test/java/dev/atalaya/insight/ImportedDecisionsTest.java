package dev.atalaya.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Conformance;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Verdict;
import dev.atalaya.floor.Went;
import dev.atalaya.intake.Intake;
import dev.atalaya.intake.Known;
import dev.atalaya.intake.Samples;
import dev.atalaya.intake.Trying;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.Explainer;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.Standing;
import dev.atalaya.store.own.OwnFixture;
import dev.atalaya.sync.FloorFixtures;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedDecisionsTest {

    private static long take(String sample, OwnStore own) throws Exception {
        Intake.Opened file = Samples.open(sample);
        return own.imports()
                .add(Objects.requireNonNull(
                        new Trying(file.file(), file.source(), file.survey(), own.imports(), Known.NOBODY)
                                .of(Samples.plan(file), FloorFixtures.NOW, Cancel.NEVER, _ -> {})
                                .batch()));
    }

    private static List<Assignment> decisions(OwnStore own) {
        List<Assignment> decisions = new ArrayList<>();
        new ImportedDecisions(own.imports(), own.imports().history()).each(decisions::add);
        return decisions;
    }

    @Test
    void whoGotItIsToldAndWhoWasThereAsFarAsStatesWereImported(@TempDir Path folder) throws Exception {
        try (OwnStore own = OwnFixture.open(folder)) {
            take("conversaciones-octubre.xlsx", own);
            List<Assignment> alone = decisions(own);
            assertThat(alone).hasSize(80).allSatisfy(one -> {
                assertThat(one.rule()).isEqualTo(RuleCode.NOT_TOLD);
                assertThat(one.candidates()).isEmpty();
                assertThat(Went.of(one)).isEqualTo(Went.UNKNOWN);
                assertThat(new Explainer(new AtomRuleBook()).conformance(one))
                        .isEqualTo(new Conformance.CannotTell("rule-not-told"));
            });
            take("estados-octubre.csv", own);
            List<Assignment> both = decisions(own);
            assertThat(both)
                    .extracting(Assignment::id)
                    .isEqualTo(alone.stream().map(Assignment::id).toList());
            assertThat(both)
                    .allSatisfy(one -> assertThat(one.chosen())
                            .get()
                            .extracting(Candidate::verdict)
                            .isEqualTo(Verdict.CHOSEN));
            assertThat(both.stream().filter(one -> Went.of(one) == Went.NOT_AVAILABLE))
                    .isNotEmpty();
            assertThat(both.stream().filter(one -> Went.of(one) == Went.ASSIGNABLE))
                    .hasSizeGreaterThan(50);
        }
    }

    @Test
    void takingAnImportBackLeavesNothingOfIt(@TempDir Path folder) throws Exception {
        Instant from = Instant.parse("2026-10-01T00:00:00Z");
        Instant to = Instant.parse("2026-11-01T00:00:00Z");
        try (OwnStore own = OwnFixture.open(folder)) {
            long states = take("estados-octubre.csv", own);
            long talks = take("conversaciones-octubre.xlsx", own);
            assertThat(own.imports().history().agents(from, to)).hasSize(76);
            assertThat(own.imports().history().conversations(from, to)).hasSize(80);
            assertThat(own.imports().all()).extracting(made -> made.no()).containsExactly(talks, states);
            assertThat(own.imports().remove(talks)).isTrue();
            assertThat(own.imports().remove(talks)).isFalse();
            assertThat(own.imports().history().conversations(from, to)).isEmpty();
            assertThat(own.imports().history().agents(from, to)).hasSize(76);
            assertThat(own.imports().remove(states)).isTrue();
            assertThat(own.imports().history().config(from, to)).isEmpty();
            assertThat(own.imports().things()).isEmpty();
            assertThat(own.imports()
                            .history()
                            .coverage(HistoryKind.STATES)
                            .imported()
                            .isEmpty())
                    .isTrue();
        }
    }

    @Test
    void theImportedWeekSurvivesInTheOwnFile(@TempDir Path folder) throws Exception {
        try (OwnStore own = OwnFixture.open(folder)) {
            take("states-october.xlsx", own);
        }
        try (OwnStore own = OwnFixture.open(folder)) {
            Stretch day = new Stretch(Instant.parse("2026-10-14T06:00:00Z"), Instant.parse("2026-10-15T06:00:00Z"));
            StatusReport report = new StatusReports(own.imports().history(), new NoDecisions())
                    .of(day, FloorFixtures.ZONE, _ -> true);
            assertThat(report.groups())
                    .extracting(StatusReport.OfGroup::groupId)
                    .contains("imported:Ventas");
            assertThat(report.ofAgent("imported:Marta López").assignable()).hasHours(8);
            assertThat(report.ofAgent("imported:Marta López").unknown()).isZero();
        }
    }

    private record NoDecisions() implements Decisions {

        @Override
        public List<Assignment> between(Instant from, Instant to) {
            return List.of();
        }

        @Override
        public void walk(Instant from, Instant to, Consumer<Assignment> each) {}

        @Override
        public List<Standing> standing(Collection<String> ids, Instant at) {
            return List.of();
        }
    }
}
