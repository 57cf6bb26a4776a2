package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.LateJudging;
import dev.atalaya.insight.LoggedDecisions;
import dev.atalaya.insight.StatusReport;
import dev.atalaya.insight.StatusReports;
import dev.atalaya.insight.findings.PastDecisions;
import dev.atalaya.intake.Intake;
import dev.atalaya.intake.Known;
import dev.atalaya.intake.Samples;
import dev.atalaya.intake.Trial;
import dev.atalaya.secrets.SecretStore;
import dev.atalaya.secrets.SecretStores;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.files.ProfileFolder;
import dev.atalaya.store.history.JoinedHistory;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.FakePlatform;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports over a profile's real files.
class ImportFilesTest {

    private static final Texts ENGLISH = Texts.of(Language.EN);
    static final Instant FROM = Instant.parse("2026-10-12T06:00:00Z");
    static final Instant TO = Instant.parse("2026-10-17T06:00:00Z");

    @TempDir
    Path folder;

    private ProfileFiles open() {
        return open(folder);
    }

    static ProfileFiles open(Path folder) {
        SecretStores stores = new SecretStores(Thread.ofPlatform().daemon().factory(), () -> ENGLISH);
        SecretStore secrets = stores.open(folder, true);
        return ProfileFiles.open(new ProfileFolder(folder), secrets);
    }

    private static FloorCache cache(ProfileFiles files) {
        return Objects.requireNonNull(files.cache());
    }

    private static Intake intake(ProfileFiles files) {
        OwnStore own = Objects.requireNonNull(files.own());
        FloorCache cache = cache(files);
        return new Intake(
                own.imports(),
                () -> Known.NOBODY,
                () -> null,
                past(files),
                cache.log(),
                new Intake.LogWriter() {
                    @Override
                    public void put(List<Assignment> decisions) {
                        cache.backfill(decisions);
                    }

                    @Override
                    public void forget(List<String> decisionIds) {
                        cache.forget(decisionIds);
                    }

                    @Override
                    public void judgeAgain(Stretch range) {
                        cache.again(LateJudging.around(range));
                    }
                },
                Clock.fixed(FloorFixtures.NOW, ZoneOffset.UTC));
    }

    private static JoinedHistory past(ProfileFiles files) {
        return new JoinedHistory(
                cache(files).history(),
                Objects.requireNonNull(files.own()).imports().history());
    }

    static long take(String sample, Intake intake) throws Exception {
        Intake.Opened file = Samples.open(sample);
        Trial trial = intake.attempt(file, Samples.plan(file), Cancel.NEVER, _ -> {});
        long no = intake.take(trial);
        intake.fill(_ -> {});
        return no;
    }

    static List<Assignment> logged(ProfileFiles files) {
        return new LoggedDecisions(cache(files), Cancel.NEVER).between(FROM, TO);
    }

    @Test
    void whatWasImportedSurvivesARebuiltCache() throws Exception {
        List<Assignment> before;
        try (ProfileFiles files = open()) {
            Intake intake = intake(files);
            take("estados-octubre.csv", intake);
            take("conversaciones-octubre.xlsx", intake);
            before = logged(files);
            assertThat(before).hasSize(80);
        }
        Files.delete(folder.resolve("cache.mv.db"));
        try (ProfileFiles files = open()) {
            assertThat(logged(files)).isEmpty();
            intake(files).restore();
            assertThat(logged(files)).isEqualTo(before);
            StatusReport report = new StatusReports(past(files), new LoggedDecisions(cache(files), Cancel.NEVER))
                    .of(new Stretch(FROM, TO), FloorFixtures.ZONE, _ -> true);
            assertThat(report.total().received()).isEqualTo(80);
            assertThat(report.ofAgent("imported:Test Agent 1").received()).isPositive();
            assertThat(report.ofAgent("imported:Marta López").unknown()).isZero();
            assertThat(report.total().firstReplyMedian()).isPresent();
        }
    }

    @Test
    void takenBackItLeavesTheLogToo() throws Exception {
        try (ProfileFiles files = open()) {
            Intake intake = intake(files);
            long first = take("conversaciones-octubre.csv", intake);
            assertThat(cache(files)
                            .log()
                            .older(LogFilter.ALL.withRules(Set.of(RuleCode.NOT_TOLD)), null, 100, Cancel.NEVER))
                    .hasSize(80)
                    .allSatisfy(
                            row -> assertThat(Evidence.of(row.decision().id())).isEqualTo(Evidence.IMPORTED));
            assertThat(intake.undo(first)).isTrue();
            assertThat(logged(files)).isEmpty();
            assertThat(intake.undo(first)).isFalse();
            take("conversaciones-octubre.csv", intake);
            assertThat(logged(files)).hasSize(80);
        }
    }

    @Test
    void whereThePlatformTellsOfAConversationItsOwnLogCounts() throws Exception {
        try (ProfileFiles files = open()) {
            Intake intake = intake(files);
            long no = take("conversaciones-octubre.csv", intake);
            Assignment imported = logged(files).getFirst();
            intake.undo(no);
            cache(files).backfill(List.of(recorded(imported)));
            take("conversaciones-octubre.csv", intake);
            assertThat(logged(files))
                    .hasSize(80)
                    .filteredOn(ImportFilesTest::isRecorded)
                    .hasSize(1);
        }
    }

    @Test
    void whereThePlatformComesToTellOfAConversationLaterItCountsOnce() throws Exception {
        try (ProfileFiles files = open()) {
            Intake intake = intake(files);
            take("conversaciones-octubre.csv", intake);
            Assignment imported = logged(files).getFirst();
            cache(files).backfill(List.of(recorded(imported)));
            intake.settle(new Stretch(imported.at(), imported.at().plusSeconds(60)));
            assertThat(logged(files))
                    .hasSize(80)
                    .filteredOn(ImportFilesTest::isRecorded)
                    .hasSize(1);

            cache(files).backfill(List.of(recorded(logged(files).getLast(), "a-2")));
            intake.fill(_ -> {});
            assertThat(logged(files))
                    .hasSize(80)
                    .filteredOn(ImportFilesTest::isRecorded)
                    .hasSize(2);
        }
    }

    @Test
    void thatIsSoAlsoWhereThePlatformTellsOfAnotherDayOfIt() throws Exception {
        Instant later = TO.plus(Duration.ofDays(3));
        try (ProfileFiles files = open()) {
            Intake intake = intake(files);
            long no = take("conversaciones-octubre.csv", intake);
            Assignment first = logged(files).getFirst();
            Assignment last = logged(files).getLast();
            cache(files).backfill(List.of(recorded(first, "a-1", later)));
            intake.settle(new Stretch(later, later.plusSeconds(60)));
            assertThat(logged(files)).hasSize(79).doesNotContain(first);

            intake.undo(no);
            cache(files).backfill(List.of(recorded(last, "a-2", later)));
            take("conversaciones-octubre.csv", intake);
            assertThat(logged(files))
                    .hasSize(78)
                    .extracting(Assignment::conversationId)
                    .doesNotContain(first.conversationId(), last.conversationId());
        }
    }

    static boolean isRecorded(Assignment decision) {
        return Evidence.of(decision.id()) == Evidence.RECORDED;
    }

    static Assignment recorded(Assignment imported) {
        return recorded(imported, "a-1");
    }

    private static Assignment recorded(Assignment imported, String id) {
        return recorded(imported, id, imported.at());
    }

    private static Assignment recorded(Assignment imported, String id, Instant at) {
        return new Assignment(
                id,
                at,
                imported.conversationId(),
                imported.contactName(),
                imported.channel(),
                imported.groupId(),
                imported.trigger(),
                null,
                imported.agentId(),
                RuleCode.RANDOM_ASSIGNABLE,
                imported.actor(),
                imported.settings(),
                true,
                List.of(),
                null,
                null,
                null,
                1,
                null,
                null);
    }

    @Test
    void findingsLookAtImportedDecisionsBesideThePlatforms() throws Exception {
        try (ProfileFiles files = open();
                FakePlatform platform = new FakePlatform()) {
            take("conversaciones-octubre.csv", intake(files));
            PastDecisions known = new KnownDecisions(cache(files), cache(files).log(), null, platform);
            List<Assignment> seen = new ArrayList<>();
            known.since(FROM, seen::add);
            assertThat(seen).hasSize(80);
        }
    }
}
