package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Command;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.platform.supervisorapi.Endpoint;
import dev.atalaya.platform.supervisorapi.SupervisorApiPlatform;
import dev.atalaya.platform.supervisorapi.Token;
import dev.atalaya.simulator.Engine;
import dev.atalaya.simulator.http.PlatformServer;
import dev.atalaya.simulator.scenario.Generated;
import dev.atalaya.store.AuditEntry;
import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.OwnOpening;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.cache.CacheFile;
import dev.atalaya.store.crash.Victim;
import dev.atalaya.store.own.OwnFile;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Slice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the console, but for its window, at random moments while reassignments are queued, sent and answered. Nothing
/// may be lost, and nothing done twice. Two hundred kills: profile `long`.
class ConsoleCrashTest {

    private static final int KILLS = Integer.getInteger("test.kills", 20);
    private static final Instant OPENING = Instant.parse("2026-11-24T16:20:00Z");
    private static final Instant LATER = OPENING.plusSeconds(7 * 86_400);
    private static final Texts ENGLISH = Texts.of(Language.EN);

    @TempDir
    Path folder;

    private final Random random = new Random(20261122);
    private final Set<String> queued = new HashSet<>();

    @Test
    void everyReassignmentIsDoneOnceOrShownAsAConflict() throws Exception {
        try (Engine engine = Engine.start(Generated.of(20, 100, OPENING), 7, Optional.empty());
                PlatformServer server = PlatformServer.start(engine, 0, "secret-for-the-test")) {
            String token = server.token(Role.ADMINISTRATOR).orElseThrow();
            Endpoint endpoint = Endpoint.of(server.url().toString(), new Token(token), ENGLISH);
            try (ChatPlatform platform = new SupervisorApiPlatform(
                    endpoint, Thread.ofPlatform().daemon().factory(), () -> ENGLISH)) {
                List<String> agents = ok(platform.agents()).items().stream()
                        .map(row -> row.value().id())
                        .toList();
                for (int kill = 0; kill < KILLS; kill++) {
                    wish(server.url().toString(), token, "give", agents);
                    hear(Victim.killAfter(1 + random.nextInt(80), ReassigningVictim.class, folder));
                    rival(platform, agents);
                }
                wish(server.url().toString(), token, "drain", agents);
                List<String> said = Victim.killAfter(Integer.MAX_VALUE, ReassigningVictim.class, folder);
                hear(said);
                assertThat(said).last().isEqualTo("drained");
                check(platform);
            }
        }
    }

    private void wish(String url, String token, String what, List<String> agents) throws Exception {
        Files.write(
                folder.resolve("wish"),
                Stream.concat(Stream.of(url, token, "" + random.nextLong(), what), agents.stream())
                        .toList());
    }

    private void hear(List<String> said) {
        assertThat(said).noneMatch(line -> line.startsWith("failed"));
        said.stream()
                .filter(line -> line.startsWith(Stage.QUEUED + " "))
                .forEach(line -> queued.add(line.substring(line.indexOf(' ') + 1)));
    }

    /// Somebody else reassigns too, while the console is dead: what is queued there may have become a conflict.
    private void rival(ChatPlatform platform, List<String> agents) {
        var open = ok(platform.conversations(null)).items();
        for (int i = 0; i < 20; i++) {
            var conversation = open.get(random.nextInt(open.size())).value();
            String agent = agents.get(random.nextInt(agents.size()));
            platform.send(new Command.Reassign(
                    UUID.randomUUID().toString(),
                    conversation.id(),
                    new Target.ToAgent(agent, conversation.groupId()),
                    conversation.assignmentVersion(),
                    "rival"));
        }
    }

    private void check(ChatPlatform platform) {
        List<Assignment> log = PlatformLog.of(platform, OPENING.minusSeconds(1), LATER);
        try (OwnStore own =
                ((OwnOpening.Open) new OwnFile(folder, ReassigningVictim.KEY, Clock.systemUTC()).open()).store()) {
            List<OutboxItem> items = own.outbox().recent(Integer.MAX_VALUE);
            assertThat(items)
                    .extracting(OutboxItem::key)
                    .doesNotHaveDuplicates()
                    .containsAll(queued);
            assertThat(items).allMatch(item -> item.stage().ended());
            assertThat(items)
                    .allMatch(item -> item.outcome() instanceof Outcome.Confirmed
                            || item.outcome() instanceof Outcome.Conflict
                            || item.outcome() instanceof Outcome.Rejected);
            assertThat(confirmed(items))
                    .as("done once each, and nothing else")
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(log.stream()
                            .map(Assignment::reason)
                            .filter(reason -> reason != null && reason.startsWith(ReassigningVictim.MARK))
                            .toList());
            assertThat(own.audit().newest(Integer.MAX_VALUE))
                    .extracting(AuditEntry::what)
                    .hasSameSizeAs(items)
                    .containsOnly("reassign");
        }
        checkCache(platform, log);
    }

    private void checkCache(ChatPlatform platform, List<Assignment> log) {
        CacheOpening opening = new CacheFile(folder, ReassigningVictim.KEY, Instant.now()).open();
        try (FloorCache cache = ((CacheOpening.Open) opening).cache()) {
            assertThat(((CacheOpening.Open) opening).setAside()).isNull();
            assertThat(cache.newest(Integer.MAX_VALUE)).as("the log").containsExactlyInAnyOrderElementsOf(log);
            assertThat(stretches(cache.history().agents(OPENING, LATER).stream()
                            .filter(v -> v.evidence() == Evidence.RECORDED)
                            .toList()))
                    .as("the state history")
                    .isEqualTo(stretches(states(platform)));
        }
    }

    private static List<String> confirmed(List<OutboxItem> items) {
        return items.stream()
                .filter(item -> item.stage() == Stage.CONFIRMED)
                .map(item -> ((Command.Reassign) item.command()).reason())
                .toList();
    }

    private static Map<String, Instant> stretches(List<AgentInterval> intervals) {
        return intervals.stream()
                .collect(Collectors.toMap(
                        v -> v.agentId() + " " + v.stateId() + " " + v.connected(), AgentInterval::from));
    }

    private static List<AgentInterval> states(ChatPlatform platform) {
        Slice<AgentInterval> slice = ok(platform.stateHistory(OPENING, LATER, null));
        assertThat(slice.cursor()).isNull();
        return slice.items();
    }

    private static <T> T ok(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Ok.class);
        return Objects.requireNonNull(((Answer.Ok<T>) answer).value());
    }
}
