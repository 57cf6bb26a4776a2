package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.secrets.SecretStores;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.crash.Victim;
import dev.atalaya.store.files.DataDir;
import dev.atalaya.store.files.ProfileFolder;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Me;
import dev.atalaya.wire.SimLoad;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the console with its real window: in the midst of a drag, between drop and disk, and between disk and
/// platform,
/// while the floor goes on. Nothing may be lost, and nothing done twice. A quarter of the kills of [ConsoleCrashTest].
@Tag("xvfb")
class ConsoleCrashWindowTest {

    private static final int KILLS = Integer.getInteger("test.kills", 20) / 4;
    private static final List<String> MOMENTS = List.of("taken", "over", "dropped", "PENDING", "QUEUED");
    /// One may end before it knows of all that still waits.
    private static final int DRAINS = 3;

    @TempDir
    Path folder;

    private final Random random = new Random(20261123);
    private final Set<String> queued = new HashSet<>();

    @Test
    void whatWasDraggedIsDoneOnceOrNotAtAll() throws Exception {
        try (PlatformProcess platform = PlatformProcess.underLoad(folder, 12, 60);
                ChatPlatform client = platform.client()) {
            Instant begin = now(client);
            platform.sim().call("POST", "load", new SimLoad(5, 86_400, 3));
            for (int kill = 0; kill < KILLS; kill++) {
                wish(platform, "drag");
                String moment = MOMENTS.get(kill % MOMENTS.size());
                hear(Victim.killAt(
                        moment, 1 + random.nextInt(3), DraggingVictim.OPTIONS, DraggingVictim.class, folder));
            }
            wish(platform, "drain");
            int drains = 0;
            do hear(Victim.killAt("never", 1, DraggingVictim.OPTIONS, DraggingVictim.class, folder));
            while (!check(platform, client, begin) && ++drains < DRAINS);
            assertThat(drains).isLessThan(DRAINS);
        }
    }

    private void wish(PlatformProcess platform, String what) throws Exception {
        Files.write(folder.resolve("wish"), List.of(platform.access().url(), what, Long.toString(random.nextLong())));
    }

    private void hear(List<String> said) {
        assertThat(said).contains("opened").noneMatch(line -> line.startsWith("failed"));
        said.stream()
                .filter(line -> line.startsWith(Stage.QUEUED + " "))
                .forEach(line -> queued.add(line.substring(line.indexOf(' ') + 1)));
    }

    /// False while something waits.
    private boolean check(PlatformProcess platform, ChatPlatform client, Instant begin) throws Exception {
        String profile = "url-" + platform.access().url();
        ProfileFolder kept = new DataDir(folder.resolve("data")).profile(profile);
        SecretStores stores = new SecretStores(Thread.ofPlatform().daemon().factory(), () -> Texts.of(Language.EN));
        try (ProfileFiles files = ProfileFiles.open(kept, stores.open(kept.path(), true))) {
            OwnStore own = Objects.requireNonNull(files.own());
            List<OutboxItem> items = own.outbox().recent(Integer.MAX_VALUE);
            if (!own.outbox().unfinished().isEmpty()) return false;
            assertThat(items)
                    .extracting(OutboxItem::key)
                    .doesNotHaveDuplicates()
                    .containsAll(queued);
            assertThat(items)
                    .allMatch(item -> item.outcome() instanceof Outcome.Confirmed
                            || item.outcome() instanceof Outcome.Conflict
                            || item.outcome() instanceof Outcome.Rejected);
            assertThat(items.stream()
                            .filter(item -> item.stage() == Stage.CONFIRMED)
                            .map(ConsoleCrashWindowTest::given))
                    .as("done once each, and nothing else")
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(
                            PlatformLog.of(
                                            client,
                                            begin.minusSeconds(1),
                                            now(client).plusSeconds(1))
                                    .stream()
                                    .filter(decision -> decision.actor().kind() == Actor.Kind.SUPERVISOR)
                                    .map(ConsoleCrashWindowTest::given)
                                    .toList());
            assertThat(own.audit().newest(Integer.MAX_VALUE)).hasSameSizeAs(items);
            return true;
        }
    }

    private static String given(OutboxItem item) {
        Command.Reassign command = (Command.Reassign) item.command();
        return command.conversationId() + " to " + ((Target.ToAgent) command.target()).agentId();
    }

    private static String given(Assignment decision) {
        return decision.conversationId() + " to " + decision.agentId();
    }

    private static Instant now(ChatPlatform client) {
        Answer<Me> me = client.me();
        assertThat(me).isInstanceOf(Answer.Ok.class);
        return Objects.requireNonNull(((Answer.Ok<Me>) me).value()).now();
    }
}
