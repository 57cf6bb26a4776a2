package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.platform.Answer;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.history.ImportMade;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.Loop;
import dev.atalaya.sync.ManualLoop;
import dev.atalaya.sync.NoImports;
import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FilesPlatformTest {

    private static final String WHY = "own: no answer from the disk";

    private volatile boolean fails;

    private final class OwnImports extends NoImports {

        @Override
        public List<ImportMade> all() {
            if (fails) throw new StoreException(StoreException.Kind.DISK, WHY, null);
            return super.all();
        }
    }

    private FilesPlatform platform(Loop loop) {
        return new FilesPlatform(loop, Clock.systemUTC(), new OwnImports(), () -> Texts.of(Language.EN));
    }

    @Test
    void aFileThatCannotBeReadIsAPlatformThatDoesNotAnswer() {
        try (FilesPlatform platform = platform(new ManualLoop())) {
            fails = true;
            assertThat(platform.me()).isEqualTo(new Answer.Unreachable<>(WHY, null));
            assertThat(platform.states()).isEqualTo(new Answer.Unreachable<>(WHY, null));
        }
    }

    @Test
    @Timeout(60)
    void aReadThatFailsOnceIsNotTheEndOfTheProfile() {
        Threads threads = new Threads(_ -> {});
        try (FilesPlatform platform = platform(threads.loop("files"));
                FloorSync sync = new FloorSync(platform, null, null, threads)) {
            Seen seen = new Seen();
            sync.feed().subscribe(delta -> seen.hear(delta.link()));
            sync.start();
            while (!seen.live()) Thread.onSpinWait();
            fails = true;
            while (!seen.says(WHY)) Thread.onSpinWait();
            fails = false;
            while (!seen.live() || seen.says(WHY)) Thread.onSpinWait();
        }
    }

    /// The newest that was said of the connection.
    private static final class Seen {

        private volatile boolean live;
        private volatile String detail = "";

        void hear(@Nullable Link link) {
            if (link == null) return;
            live = link.live();
            detail = link.detail();
        }

        boolean live() {
            return live;
        }

        boolean says(String what) {
            return detail.equals(what);
        }
    }
}
