package dev.atalaya.sync;

import dev.atalaya.platform.Answer;
import dev.atalaya.platform.BackOff;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.platform.Feed;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.wire.Me;
import dev.atalaya.wire.Page;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the reducer fed from one platform: the floor of the last time at once, then who we are, then the live
/// feed from where the last time ended, or the whole floor and the feed from there. What fails is tried again,
/// for ever. One thing is under way at a time: a new sign-in takes the place of all that was.
///
/// Everything runs on the loop given, which may block on the network.
final class Connection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

    private final ChatPlatform platform;
    private final Supplier<@Nullable FloorSnapshot> lastTime;
    private final Reducer reducer;
    private final Loop loop;
    private final RandomGenerator random;
    private final Hearer hearer;
    private final BackOff backOff = new BackOff();
    private final BackOff doubts = new BackOff();
    private final BackOff stays = new BackOff();

    private @Nullable Known known;
    private @Nullable Line line;
    private @Nullable Feed feed;
    private @Nullable SnapshotRun loading;
    private Loop.@Nullable Timer retry;
    private Loop.@Nullable Timer doubt;
    private boolean started;
    private boolean accepted;
    private boolean stayed = true;
    private long attemptBegan;
    private String lastTrouble = "";

    /// Hears, on the loop, whom we are connected to.
    @FunctionalInterface
    interface Hearer {

        /// Who we are, each time the platform says so.
        void signedIn(Me me);

        /// Another platform answers; which one is known with the next sign-in.
        default void otherPlatform() {}
    }

    /// Which floor the reducer has.
    private record Known(String platformId, @Nullable Me me, long seq) {}

    /// @param lastTime the floor as it was kept, or null; may take a while
    Connection(
            ChatPlatform platform,
            Supplier<@Nullable FloorSnapshot> lastTime,
            Reducer reducer,
            Loop loop,
            RandomGenerator random,
            Hearer hearer) {
        this.platform = platform;
        this.lastTime = lastTime;
        this.reducer = reducer;
        this.loop = loop;
        this.random = random;
        this.hearer = hearer;
    }

    void start() {
        loop.execute(() -> {
            FloorSnapshot floor = lastTime.get();
            if (floor != null) {
                known = new Known(floor.platformId(), floor.me(), floor.seq());
                reducer.cached(floor);
            }
            started = true;
            signIn();
        });
    }

    /// After another token was given; before the start there is nothing to do.
    void signInAgain() {
        loop.execute(() -> {
            accepted = false;
            if (!started) return;
            // What was heard with the earlier token, or of the earlier platform, says nothing of this one.
            reducer.link(LinkTracker::loading);
            signIn();
        });
    }

    /// A command was not done because of the token: asks whether it is accepted. That may be the late answer to an old
    /// one, so what goes on goes on until the platform has said it here.
    void checkSignIn() {
        loop.execute(() -> {
            if (started && doubt == null) check();
        });
    }

    private void check() {
        doubt = null;
        attemptBegan = loop.nanoTime();
        switch (platform.me()) {
            case Answer.SignedOut<Me>(String why) -> {
                hangUp();
                signedOut(why, this::signIn);
            }
            case Answer.Ok<Me>(Me me, var _) -> {
                doubts.reset();
                boolean same = known != null && sameSight(known, me);
                if (loading != null || (line != null && same)) hearer.signedIn(me);
                else signIn();
            }
            case Answer.Unreachable<Me> gone -> checkLater(gone.retryAfter());
            case Answer.Refused<Me> _, Answer.TooOld<Me> _ -> checkLater(null);
        }
    }

    private void checkLater(@Nullable Duration retryAfter) {
        doubt = loop.after(doubts.failed(Duration.ZERO, random.nextDouble(), retryAfter), this::check);
    }

    private void signIn() {
        hangUp();
        attemptBegan = loop.nanoTime();
        if (answered(platform.me(), this::signIn) instanceof Me me) {
            if (known != null && !sameSight(known, me)) {
                known = null;
                reducer.forgetAll();
            }
            accepted = true;
            reducer.me(me, loop.nanoTime());
            hearer.signedIn(me);
            if (known == null) load(me);
            else follow(known.seq(), me);
        }
    }

    /// Whether what was kept is what this user sees of this platform now.
    private static boolean sameSight(Known before, Me me) {
        Me then = before.me();
        return before.platformId().equals(me.platformId())
                && then != null
                && then.id().equals(me.id())
                && then.role() == me.role()
                && then.groups().equals(me.groups());
    }

    private void load(Me me) {
        reducer.link(LinkTracker::loading);
        SnapshotRun run = new SnapshotRun(platform, me);
        loading = run;
        nextPage(run, me);
    }

    private void nextPage(SnapshotRun run, Me me) {
        if (run != loading) return;
        attemptBegan = loop.nanoTime();
        Page<?> page = answered(run.next(), () -> nextPage(run, me));
        if (page == null) return;
        if (!page.platformId().equals(me.platformId())) {
            startOver();
            return;
        }
        reducer.sign(page.now(), page.rate(), loop.nanoTime());
        if (!run.done()) {
            loop.execute(() -> nextPage(run, me));
            return;
        }
        loading = null;
        FloorSnapshot floor = run.result();
        known = new Known(floor.platformId(), me, floor.seq());
        reducer.snapshot(floor);
        follow(floor.seq(), me);
    }

    private void follow(long seq, Me me) {
        Line next = new Line(this, reducer.listen(), me.platformId(), seq);
        line = next;
        feed = platform.follow(seq, next);
    }

    /// The feed is over.
    ///
    /// @param from the stay that heard it; one that was left meanwhile has no say
    void ended(Line from, Answer<Void> why) {
        loop.execute(() -> {
            if (from != line) return;
            hangUp();
            if (from.heard()) {
                stays.reset();
                stayed = true;
            }
            over(why);
        });
    }

    /// At once where it went well before. A feed that is refused each time must not have us fetch the floor without a
    /// breath, though all else is answered.
    private void over(Answer<Void> why) {
        switch (why) {
            case Answer.TooOld<Void> _ -> {
                LOG.info("the position is no longer kept, the floor is fetched anew");
                known = null;
                if (stayed) signIn();
                else later("", pause(stays, null), this::signIn);
                stayed = false;
            }
            case Answer.Refused<Void> refused -> later(refused.why(), pause(stays, null), this::signIn);
            case Answer.Ok<Void> _, Answer.SignedOut<Void> _, Answer.Unreachable<Void> _ -> answered(why, this::signIn);
        }
    }

    /// Another platform answers at this address.
    ///
    /// @param from as in [#ended]
    void otherPlatform(Line from) {
        loop.execute(() -> {
            if (from == line) startOver();
        });
    }

    /// Not without a breath: two that answer in turns at one address would have us ask for ever.
    private void startOver() {
        LOG.warn("another platform answers, everything is fetched anew");
        hearer.otherPlatform();
        hangUp();
        known = null;
        reducer.forgetAll();
        later("", pause(backOff, null), this::signIn);
    }

    /// The value, or null where there is none: then it is seen to that `again` runs when it makes sense.
    private <T> @Nullable T answered(Answer<? extends T> answer, Runnable again) {
        return switch (answer) {
            case Answer.Ok<? extends T> ok -> {
                backOff.reset();
                lastTrouble = "";
                ok.unreadable().forEach(this::leftOut);
                yield ok.value();
            }
            case Answer.SignedOut<? extends T> out -> {
                signedOut(out.why(), again);
                yield null;
            }
            case Answer.Refused<? extends T> refused -> later(refused.why(), pause(backOff, null), again);
            case Answer.TooOld<? extends T> _ -> later("", pause(backOff, null), again);
            case Answer.Unreachable<? extends T> gone -> later(gone.why(), pause(backOff, gone.retryAfter()), again);
        };
    }

    /// A token that was accepted may be again: something on the way may have said no. Else the user is asked.
    private void signedOut(String why, Runnable again) {
        reducer.link(link -> link.signedOut(why));
        if (accepted) retry = loop.after(pause(backOff, null), again);
    }

    private void leftOut(String why) {
        LOG.warn("left out: {}", why);
        reducer.link(link -> link.notice(why, loop.nanoTime()));
    }

    private Duration pause(BackOff by, @Nullable Duration retryAfter) {
        Duration attempt = Duration.ofNanos(loop.nanoTime() - attemptBegan);
        return by.failed(attempt, random.nextDouble(), retryAfter);
    }

    private <T> @Nullable T later(String why, Duration pause, Runnable again) {
        if (!why.equals(lastTrouble)) LOG.info("the platform does not serve us: {}", why);
        lastTrouble = why;
        reducer.link(link -> link.trouble(why));
        retry = loop.after(pause, again);
        return null;
    }

    /// Leaves the feed and remembers how far it came; nothing that was begun goes on.
    private void hangUp() {
        if (retry != null) retry.cancel();
        if (doubt != null) doubt.cancel();
        retry = null;
        doubt = null;
        loading = null;
        if (feed != null) feed.close();
        if (line != null && known != null) known = new Known(known.platformId(), known.me(), line.reached());
        feed = null;
        line = null;
    }

    /// Leaves the feed. Only once the loop is closed.
    @Override
    public void close() {
        hangUp();
    }
}
