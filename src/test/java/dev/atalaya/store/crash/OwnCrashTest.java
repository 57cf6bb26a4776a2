package dev.atalaya.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stage;
import dev.atalaya.store.OwnOpening;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.own.OwnFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnCrashTest {

    private static final int KILLS = 10;

    @TempDir
    Path folder;

    @Test
    void whatWasSaidToBeQueuedIsThereAfterEveryKill() throws Exception {
        Random random = new Random(20261122);
        Set<String> queued = new HashSet<>();
        Set<String> sent = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> said = Victim.killAfter(1 + random.nextInt(60), QueueingVictim.class, folder);
            assertThat(said).isNotEmpty();
            queued.addAll(keys(said, "queued "));
            sent.addAll(keys(said, "sent "));
            OwnOpening opening = new OwnFile(folder, QueueingVictim.KEY, Clock.systemUTC()).open();
            assertThat(opening).isInstanceOf(OwnOpening.Open.class);
            try (OwnStore store = ((OwnOpening.Open) opening).store()) {
                List<OutboxItem> found = store.outbox().unfinished();
                assertThat(found)
                        .extracting(OutboxItem::key)
                        .doesNotHaveDuplicates()
                        .containsAll(queued);
                assertThat(found)
                        .filteredOn(item -> item.stage() == Stage.SENT)
                        .extracting(OutboxItem::key)
                        .containsAll(sent);
                assertThat(found.size() % 2).as("half a batch").isZero();
            }
        }
    }

    private static Set<String> keys(List<String> said, String what) {
        return said.stream()
                .filter(line -> line.startsWith(what))
                .map(line -> line.substring(what.length()))
                .collect(Collectors.toSet());
    }
}
