package dev.atalaya.sync;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.Outcome;
import dev.atalaya.platform.BackOff;
import dev.atalaya.platform.ChatPlatform;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends the user's commands, one at a time, many reassignments together where the platform takes them so, on
/// its own loop, which may block on the network. After one that the platform did not answer it waits a
/// little, at most four seconds unless the platform asks for more, and goes on when the platform is heard of again:
/// at once, or when the time is over for which it asked. After a token that is not accepted it waits
/// until the platform has said who we are, and no less than a time that grows. A platform that knows us and all the
/// same accepts the token for no command has refused them for good in the end.
final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private static final long NEVER = Long.MIN_VALUE;
    private static final String NOBODY = "";

    /// How often in a row the token is not accepted until that is the platform's last word: half a minute or so.
    static final int PATIENCE = 12;

    /// As many reassignments as a platform takes together.
    static final int MOST = 500;

    /// Where commands come from and answers go. Called on the sender's loop.
    interface Desk {

        /// What is to be sent next, together; empty for nothing.
        ///
        /// @param most how many may go together
        List<Errand> take(boolean platformAnswers, int most);

        /// They are about to be sent: `go` runs with those that still are once that is on record, on any
        /// thread, or [#skipped] is called.
        void sending(List<Errand> taken, Consumer<List<Errand>> go);

        /// What came of them, one outcome each.
        void came(List<Errand> sent, List<Outcome> outcomes);
    }

    private final ChatPlatform platform;
    private final Loop loop;
    private final RandomGenerator random;
    private final BackOff backOff = new BackOff();

    /// The platform whom a command would reach, as last heard.
    private volatile String reached = NOBODY;

    // Touched on the loop only.
    private @Nullable Desk desk;
    private String loaded = NOBODY;
    private int most = 1;
    private boolean busy;
    private boolean answers;
    private boolean held;
    private boolean refused;
    private boolean heldForToken;
    private int refusals;
    private long asked = NEVER;
    private Loop.@Nullable Timer hold;

    Sender(ChatPlatform platform, Loop loop, RandomGenerator random) {
        this.platform = platform;
        this.loop = loop;
        this.random = random;
    }

    void serve(Desk at) {
        loop.execute(() -> desk = at);
    }

    /// This platform answers; at once, whatever the loop is busy with: no other platform's commands go out any more.
    void reaches(String platformId) {
        reached = platformId;
    }

    /// Nobody knows whom a command would reach: none is sent until [#reaches] says so.
    void shut() {
        reached = NOBODY;
    }

    /// This platform's commands are there: from now on they are sent, while it is the one that is reached.
    ///
    /// @param together whether it takes many reassignments at once
    void open(String platformId, boolean together) {
        loop.execute(() -> {
            loaded = platformId;
            refused = false;
            most = together ? MOST : 1;
            look();
        });
    }

    /// Another token was given.
    void trust() {
        loop.execute(() -> refusals = 0);
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
            if (again) resume();
        });
    }

    /// The feed is there again: the token is accepted there. Whether it is for commands is another matter: what is held
    /// because of it stays held.
    private void resume() {
        refused = false;
        if (hold != null) {
            if (heldForToken) return;
            hold.cancel();
            long rest = asked == NEVER ? 0 : asked - loop.nanoTime();
            if (rest > 0) hold = loop.after(Duration.ofNanos(rest), this::release);
            else release();
        } else {
            look();
        }
    }

    private void look() {
        Desk from = desk;
        if (from == null || !isOpen() || refused || busy || held) return;
        List<Errand> next = from.take(answers, most);
        if (next.isEmpty()) return;
        busy = true;
        from.sending(next, still -> loop.execute(() -> send(from, still)));
    }

    private boolean isOpen() {
        return !loaded.equals(NOBODY) && loaded.equals(reached);
    }

    private void send(Desk from, List<Errand> errands) {
        String whom = reached;
        if (!isOpen()
                || errands.stream().anyMatch(errand -> !errand.item.platformId().equals(whom))) {
            // Shut, or another platform answers, since this went to disk.
            busy = false;
            from.came(errands, Collections.nCopies(errands.size(), new Outcome.Unreachable("", null)));
            return;
        }
        List<Command> commands =
                errands.stream().map(errand -> errand.item.command()).toList();
        long began = loop.nanoTime();
        List<Outcome> outcomes = Collections.nCopies(commands.size(), new Outcome.Unreachable("", null));
        try {
            outcomes = platform.send(commands);
        } finally {
            // Even where the adapter fails with an exception the commands must not be lost.
            busy = false;
            Outcome last = outcomes.getLast();
            if (last instanceof Outcome.Unreachable(String why, Duration retryAfter, boolean signedOut)) {
                LOG.info("{} commands were not answered: {}", commands.size(), why);
                refusals = signedOut ? refusals + 1 : refusals;
                heldForToken = signedOut;
                refused = signedOut && refusals < PATIENCE;
                if (signedOut && !refused)
                    outcomes = outcomes.stream().map(Sender::forGood).toList();
                wait(Duration.ofNanos(loop.nanoTime() - began), retryAfter);
            } else {
                backOff.reset();
                refusals = 0;
            }
            from.came(errands, outcomes);
            look();
        }
    }

    private static Outcome forGood(Outcome outcome) {
        return outcome instanceof Outcome.Unreachable ? new Outcome.Rejected("token", "") : outcome;
    }

    private void wait(Duration attempt, @Nullable Duration retryAfter) {
        held = true;
        asked = retryAfter == null ? NEVER : loop.nanoTime() + retryAfter.toNanos();
        hold = loop.after(backOff.failed(attempt, random.nextDouble(), retryAfter), this::release);
    }

    private void release() {
        held = false;
        hold = null;
        look();
    }
}
