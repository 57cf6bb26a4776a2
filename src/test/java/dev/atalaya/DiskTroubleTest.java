package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Command;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.texts.Said;
import dev.atalaya.ui.Fx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Whole consoles on a real disk that is full or read-only: live all the while, and saying what is the matter. Only
/// where the user may mount a disk; elsewhere the parts have their tests.
class DiskTroubleTest {

    private static final String FULL =
            "The disk is full: the console goes on live without keeping history. What you order waits until there is"
                    + " room.";
    private static final int MEGABYTES = 24;
    private static final long SECONDS = 60;

    @TempDir
    Path folder;

    private final Map<String, Stage> stages = new ConcurrentHashMap<>();
    private final Set<String> ordered = new HashSet<>();
    private SmallDisk disk;

    @BeforeEach
    void mount() throws Exception {
        Fx.start();
        Optional<SmallDisk> mounted = SmallDisk.on(Files.createDirectory(folder.resolve("disk")), MEGABYTES);
        assumeTrue(mounted.isPresent(), "this user may not mount a disk");
        disk = mounted.orElseThrow();
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) disk.close();
    }

    private static void await(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, so);
    }

    private Path profile() {
        return disk.root().resolve("profile");
    }

    @Test
    void aFullDiskIsSaidTheFloorStaysLiveAndItIsSaidNoMoreOnceThereIsRoom() throws Exception {
        try (FaultedConsole console = new FaultedConsole(profile(), null, "")) {
            FaultRow.settle(console);
            disk.fill();
            await(() -> console.disk().equals(FULL));
            console.engine.load(50, 5, 7);
            await(() -> console.difference().isEmpty());

            disk.free();
            await(() -> console.disk().isEmpty());
            assertThat(console.failures()).isEmpty();
        }
    }

    @Test
    void whatIsOrderedAroundAFullDiskIsDoneOnceAndBothFilesHoldAllOfIt() throws Exception {
        List<Assignment> decisions;
        Set<String> ordered;
        try (FaultedConsole console = new FaultedConsole(profile(), null, "")) {
            FaultRow.settle(console);
            String before = reassign(console, 0);
            disk.fill();
            await(() -> console.disk().equals(FULL));
            String meanwhile = reassign(console, 1);
            console.engine.load(50, 5, 7);
            await(() -> console.difference().isEmpty());

            disk.free();
            await(() -> console.disk().isEmpty());
            await(() -> stages.get(before) == Stage.CONFIRMED && stages.get(meanwhile) == Stage.CONFIRMED);
            await(() -> console.filesTrouble().isEmpty());
            DecisionLog log = Objects.requireNonNull(console.sync().log());
            await(() -> isWhole(log, console.decisions()));
            decisions = console.decisions();
            ordered = Set.copyOf(this.ordered);
            assertThat(decisions)
                    .filteredOn(decision -> decision.actor().kind() == Actor.Kind.SUPERVISOR)
                    .extracting(Assignment::conversationId)
                    .containsExactlyInAnyOrderElementsOf(ordered);
            assertThat(console.failures()).isEmpty();
        }
        assertAllIsThere(decisions, ordered);
    }

    private static boolean isWhole(DecisionLog log, List<Assignment> decisions) {
        return decisions.stream().allMatch(one -> log.place(one.id()).isPresent());
    }

    private void assertAllIsThere(List<Assignment> decisions, Set<String> ordered) {
        try (ProfileFiles files = ImportFilesTest.open(profile())) {
            assertThat(files.notices()).extracting(Said::key).containsExactly("files.key-in-file");
            OwnStore own = Objects.requireNonNull(files.own());
            assertThat(own.outbox().recent(9))
                    .allMatch(item -> item.stage() == Stage.CONFIRMED)
                    .extracting(item -> item.command() instanceof Command.Reassign one ? one.conversationId() : "")
                    .containsExactlyInAnyOrderElementsOf(ordered);
            FloorCache cache = Objects.requireNonNull(files.cache());
            assertThat(cache.load()).isPresent();
            assertThat(isWhole(cache.log(), decisions)).isTrue();
        }
    }

    @Test
    void aDiskThatCannotBeWrittenIsSaidInPlainWords() throws Exception {
        Files.createDirectory(profile());
        disk.readOnly();
        try (FaultedConsole console = new FaultedConsole(profile(), null, "")) {
            FaultRow.settle(console);
            assertThat(console.disk())
                    .isEqualTo("The disk cannot be written: " + profile()
                            + " is read-only for you. The console goes on live without keeping anything;"
                            + " what you order is sent all the same.");
            String sent = reassign(console, 0);
            await(() -> stages.get(sent) == Stage.CONFIRMED);
            await(() -> console.difference().isEmpty());
        }
    }

    /// Gives one of the conversations to the bot and follows what comes of it.
    private String reassign(FaultedConsole console, int which) {
        if (stages.isEmpty())
            console.sync()
                    .feed()
                    .subscribe(
                            delta -> delta.outbox().values().forEach(item -> stages.put(item.batch(), item.stage())));
        ConversationView view = console.conversations().get(which);
        ordered.add(view.conversation().id());
        return console.sync().outbox().reassign(List.of(view), new Target.ToBot(), "");
    }
}
