package dev.atalaya.sync;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.Outcome;
import dev.atalaya.platform.BackOff;
import dev.atalaya.platform.ChatPlatform;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends the user's commands, one at a time, on its own loop, which may block on the network. After one that the
/// platform did not answer it waits a little, at most four seconds unless the platform asks for more, and goes on at
/// once when the platform is heard of again.
final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    /// Where commands come from and answers go. Called on the sender's loop.
    interface Desk {

        /// The next command, or null.
        @Nullable
        Errand take(boolean platformAnswers);

        /// It is about to be sent: `go` runs once that is on record, on any thread, or [#skipped] is called.
        void sending(Errand errand, Runnable go);

        /// What came of it.
        void came(Errand errand, Outcome outcome);
    }

    private final ChatPlatform platform;
    private final Loop loop;
    private final RandomGenerator random;
    private final BackOff backOff = new BackOff();

    // Touched on the loop only.
    private @Nullable Desk desk;
    private boolean open;
    private boolean busy;
    private boolean answers;
    private boolean held;
    private Loop.@Nullable Timer hold;

    Sender(ChatPlatform platform, Loop loop, RandomGenerator random) {
        this.platform = platform;
        this.loop = loop;
        this.random = random;
    }

    void serve(Desk at) {
        loop.execute(() -> desk = at);
    }

    /// From now on commands are sent.
    void open() {
        loop.execute(() -> {
            open = true;
            look();
        });
    }

    /// There may be something to send.
    void next() {
        loop.execute(this::look);
    }

    /// What was about to be sent was taken back.
    void skipped() {
        loop.execute(() -> {
            busy = false;
            look();
        });
    }

    /// The platform is heard of, or no longer.
    void link(boolean live) {
        loop.execute(() -> {
            boolean again = live && !answers;
            answers = live;
            if (again && hold != null) {
                hold.cancel();
                release();
            }
        });
    }

    private void look() {
        Desk from = desk;
        if (from == null || !open || busy || held) return;
        Errand errand = from.take(answers);
        if (errand == null) return;
        busy = true;
        from.sending(errand, () -> loop.execute(() -> send(from, errand)));
    }

    private void send(Desk from, Errand errand) {
        Command command = errand.item.command();
        long began = loop.nanoTime();
        Outcome outcome = new Outcome.Unreachable("", null);
        try {
            outcome = platform.send(command);
        } finally {
            // Even where the adapter fails with an exception the command must not be lost.
            busy = false;
            if (outcome instanceof Outcome.Unreachable(String why, Duration retryAfter)) {
                LOG.info("command {} was not answered: {}", command.key(), why);
                wait(backOff.failed(Duration.ofNanos(loop.nanoTime() - began), random.nextDouble(), retryAfter));
            } else {
                backOff.reset();
            }
            from.came(errand, outcome);
            look();
        }
    }

    private void wait(Duration time) {
        held = true;
        hold = loop.after(time, this::release);
    }

    private void release() {
        held = false;
        hold = null;
        look();
    }
}
