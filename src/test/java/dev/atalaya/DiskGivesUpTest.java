package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.ui.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A whole console on a real disk that fails under it and is read-only from then on. Only where the user may mount one.
class DiskGivesUpTest {

    private static final String READ_ONLY =
            "The disk cannot be written: the console goes on live without keeping history. What you order waits until it"
                    + " can be written.";

    @TempDir
    Path folder;

    private static void await(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, so);
    }

    @Test
    void itIsSaidTheFloorStaysLiveAndWhatWasOrderedBeforeIsDoneOnceAndKept() throws Exception {
        Fx.start();
        Path image = folder.resolve("image");
        Optional<SmallDisk> mounted = SmallDisk.onFile(Files.createDirectory(folder.resolve("disk")), image, 48);
        assumeTrue(mounted.isPresent(), "this user may not mount such a disk");
        try (SmallDisk disk = mounted.orElseThrow()) {
            Path profile = disk.root().resolve("profile");
            live(disk, profile);
            // The disk itself is for whoever can mend it.
            Path copy = copied(profile);
            try (ProfileFiles files = ImportFilesTest.open(copy)) {
                assertThat(Objects.requireNonNull(files.own()).outbox().recent(9))
                        .hasSize(1);
                assertThat(files.cache()).isNotNull();
            }
        }
    }

    private static void live(SmallDisk disk, Path profile) throws Exception {
        try (FaultedConsole console = new FaultedConsole(profile, null, "")) {
            FaultRow.settle(console);
            ConversationView view = console.conversations().getFirst();
            console.sync().outbox().reassign(List.of(view), new Target.ToBot(), "");
            await(() -> bySupervisor(console).equals(List.of(view.conversation().id())));
            disk.giveUp();
            await(() -> console.disk().equals(READ_ONLY));
            console.engine.load(50, 5, 7);
            await(() -> console.difference().isEmpty());
            assertThat(bySupervisor(console)).hasSize(1);
        }
    }

    private static List<String> bySupervisor(FaultedConsole console) {
        return console.decisions().stream()
                .filter(decision -> decision.actor().kind() == Actor.Kind.SUPERVISOR)
                .map(Assignment::conversationId)
                .toList();
    }

    private Path copied(Path profile) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (var files = Files.newDirectoryStream(profile, Files::isRegularFile)) {
            for (Path file : files)
                Files.copy(file, copy.resolve(file.getFileName().toString()));
        }
        return copy;
    }
}
