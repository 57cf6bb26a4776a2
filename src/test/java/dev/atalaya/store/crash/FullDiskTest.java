package dev.atalaya.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.store.OwnOpening;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.own.OwnFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that takes no more, by a limit of the system on how long a file may be.
class FullDiskTest {

    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    Path folder;

    @Test
    void whatWasQueuedBeforeTheDiskWasFullIsThere() throws Exception {
        assumeTrue(Files.isExecutable(SHELL), "a POSIX shell sets the limit");

        List<String> said = Victim.run(
                List.of(SHELL.toString(), "-c", "ulimit -f 300; exec \"$@\"", "sh"), OverfullVictim.class, folder);

        List<String> queued =
                said.stream().filter(line -> line.startsWith("queued ")).toList();
        assertThat(queued).isNotEmpty();
        assertThat(said.subList(queued.size(), said.size()))
                .as("what came after")
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("failed DISK own.mv.db: "));
        OwnOpening opening = new OwnFile(folder, QueueingVictim.KEY, Clock.systemUTC()).open();
        assertThat(opening).isInstanceOf(OwnOpening.Open.class);
        try (OwnStore store = ((OwnOpening.Open) opening).store()) {
            assertThat(store.outbox().unfinished())
                    .extracting(OutboxItem::key)
                    .containsAll(queued.stream()
                            .map(line -> line.substring("queued ".length()))
                            .toList());
            store.outbox().queue(List.of(OverfullVictim.item("later")));
        }
    }
}
