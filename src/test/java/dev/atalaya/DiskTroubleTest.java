package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.ui.Fx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    void aDiskThatCannotBeWrittenIsSaidInPlainWords() throws Exception {
        Files.createDirectory(profile());
        disk.readOnly();
        try (FaultedConsole console = new FaultedConsole(profile(), null, "")) {
            FaultRow.settle(console);
            assertThat(console.disk())
                    .isEqualTo("The disk cannot be written: " + profile()
                            + " is read-only for you. The console goes on live without keeping anything;"
                            + " what you order is sent all the same.");
            String sent = reassign(console);
            await(() -> stages.get(sent) == Stage.CONFIRMED);
            await(() -> console.difference().isEmpty());
        }
    }

    /// Gives a conversation to the bot and follows what comes of it.
    private String reassign(FaultedConsole console) {
        if (stages.isEmpty())
            console.sync()
                    .feed()
                    .subscribe(
                            delta -> delta.outbox().values().forEach(item -> stages.put(item.batch(), item.stage())));
        ConversationView view = console.conversation();
        return console.sync().outbox().reassign(List.of(view), new Target.ToBot(), "");
    }
}
