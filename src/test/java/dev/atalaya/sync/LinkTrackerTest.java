package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LinkTrackerTest {

    private static final long SECOND = 1_000_000_000L;

    private final LinkTracker tracker = new LinkTracker(0);

    @Test
    void isStaleBeforeThreeSecondsWithoutASignAreOver() {
        tracker.connected(false);
        tracker.sign(FloorFixtures.NOW, 10 * SECOND);
        assertThat(state(10 * SECOND + LinkTracker.QUIET.toNanos() - 1)).isEqualTo(Link.State.LIVE);
        assertThat(state(13 * SECOND)).isEqualTo(Link.State.STALE);
        assertThat(tracker.link(13 * SECOND).lastSign()).isEqualTo(FloorFixtures.NOW);
        tracker.sign(FloorFixtures.NOW.plusSeconds(4), 14 * SECOND);
        assertThat(state(14 * SECOND)).isEqualTo(Link.State.LIVE);
    }

    @Test
    void isLookedAtInTheVeryMomentInWhichItBecomesStale() {
        tracker.sign(FloorFixtures.NOW, 0);
        long quiet = LinkTracker.QUIET.toNanos();
        Duration tick = Duration.ofMillis(250);
        assertThat(tracker.again(SECOND, tick)).isEqualTo(tick);
        assertThat(tracker.again(quiet - 10, tick)).isEqualTo(Duration.ofNanos(10));
        assertThat(tracker.again(quiet, tick)).isEqualTo(tick);
    }

    @Test
    void tellsWhenTheLastSignCameByThisMachinesClock() {
        LinkTracker fresh = new LinkTracker(7);
        assertThat(fresh.link(9).signNanos()).isEqualTo(7);
        fresh.sign(FloorFixtures.NOW, 8);
        assertThat(fresh.link(9).signNanos()).isEqualTo(8);
    }

    @Test
    void aShortBreakIsNoStaleness() {
        tracker.connected(false);
        tracker.sign(FloorFixtures.NOW, 0);
        tracker.trouble("reset");
        assertThat(state(SECOND)).isEqualTo(Link.State.LIVE);
        assertThat(tracker.link(SECOND).detail()).isEqualTo("reset");
        tracker.connected(true);
        assertThat(state(SECOND)).isEqualTo(Link.State.POLLING);
        assertThat(tracker.link(SECOND).detail()).isEmpty();
    }

    @Test
    void aPlatformThatNeverAnswersIsStale() {
        assertThat(state(SECOND)).isEqualTo(Link.State.STARTING);
        tracker.trouble("no route");
        assertThat(state(3 * SECOND)).isEqualTo(Link.State.STALE);
        assertThat(tracker.link(3 * SECOND).detail()).isEqualTo("no route");
    }

    @Test
    void signedOutStaysSignedOut() {
        tracker.signedOut("token expired");
        assertThat(state(60 * SECOND)).isEqualTo(Link.State.SIGNED_OUT);
    }

    @Test
    void whatWasLeftOutIsSaidForAMinute() {
        tracker.connected(false);
        tracker.notice("event 7: state: Sleeping", 0);
        assertThat(tracker.link(SECOND).detail()).isEqualTo("event 7: state: Sleeping");
        assertThat(tracker.link(61 * SECOND).detail()).isEmpty();
    }

    @Test
    void whatWasLeftOutIsNoTroubleWithThePlatform() {
        tracker.connected(false);
        tracker.notice("event 7: state: Sleeping", 0);
        assertThat(tracker.link(SECOND).answers()).isTrue();
        tracker.trouble("reset");
        assertThat(tracker.link(SECOND).answers()).isFalse();
        assertThat(tracker.link(SECOND).detail()).isEqualTo("reset");
    }

    @Test
    void countsEventsPerSecond() {
        for (int second = 0; second < 3; second++) {
            for (int i = 0; i < 20; i++) tracker.event();
            tracker.link((second + 1) * SECOND);
        }
        assertThat(tracker.link(3 * SECOND).eventsPerSecond()).isEqualTo(20);
        assertThat(tracker.link(30 * SECOND).eventsPerSecond()).isZero();
    }

    private Link.State state(long nanos) {
        return tracker.link(nanos).state();
    }

    @Test
    void quietIsShownWithinThreeSecondsThoughLookedAtFourTimesASecond() {
        assertThat(LinkTracker.QUIET.plus(Duration.ofMillis(250))).isLessThan(Duration.ofSeconds(3));
    }
}
