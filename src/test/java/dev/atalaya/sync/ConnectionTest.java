package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Role;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.FeedListener;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.wire.Me;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private final FakePlatform platform = new FakePlatform();
    private final ManualLoop loop = new ManualLoop();
    private final Reducer reducer = new Reducer(loop);
    private final FakeScreen screen = new FakeScreen();
    private @Nullable FloorSnapshot kept;
    private final Connection connection = new Connection(platform, () -> kept, reducer, loop, new Random(1), _ -> {});

    private void start() {
        reducer.subscribe(screen);
        connection.start();
        settle();
    }

    private void settle() {
        loop.advance(Duration.ofMillis(300));
    }

    @Test
    void fetchesAllPagesThenFollowsFromTheLowestNumber() {
        platform.beforeAnswer = () -> platform.happen(platform.conversationNow("48213"));
        start();
        assertThat(platform.calls)
                .containsExactly(
                        "me",
                        "states",
                        "groups",
                        "agents",
                        "tasks",
                        "conversations",
                        "conversations",
                        "conversations",
                        "conversations",
                        "follow 102");
        assertThat(screen.conversations).hasSize(14);
        assertThat(screen.link().state()).isEqualTo(Link.State.LIVE);
        assertThat(screen.link().me()).isEqualTo(platform.me);
    }

    @Test
    void aPageThatFailsIsAskedForAgainAndTheOthersAreKept() {
        start();
        connection.close();
        platform.calls.clear();
        platform.beforeAnswer = () -> {
            if (platform.calls.size() % 2 == 1) platform.unreachable(1);
        };
        Connection second = new Connection(platform, () -> null, reducer, loop, new Random(1), _ -> {});
        second.start();
        loop.advance(Duration.ofSeconds(10));
        assertThat(platform.followers).hasSize(1);
        assertThat(platform.calls).filteredOn("conversations"::equals).hasSize(8);
        assertThat(platform.calls).filteredOn("agents"::equals).hasSize(2);
    }

    @Test
    void theFloorOfTheLastTimeIsThereBeforeThePlatformAnswers() {
        kept = Snapshots.of(platform);
        platform.unreachable(100);
        start();
        assertThat(screen.conversations).hasSize(14);
        assertThat(screen.link().state()).isEqualTo(Link.State.STARTING);
        assertThat(screen.link().lastSign()).isEqualTo(FloorFixtures.NOW);
        loop.advance(Duration.ofSeconds(3));
        assertThat(screen.link().state()).isEqualTo(Link.State.STALE);
        assertThat(screen.link().detail()).isEqualTo("no route");
    }

    @Test
    void goesOnFromTheLastTimeWithoutANewSnapshot() {
        kept = Snapshots.of(platform);
        platform.happen(ConversationBuilder.from(platform.conversationNow("48213"))
                .assign(FloorFixtures.SOPORTE, ANA)
                .build());
        start();
        assertThat(platform.calls).containsExactly("me", "follow 100");
        assertThat(screen.conversation("48213").conversation().assigneeId()).isEqualTo(ANA);
        assertThat(screen.link().state()).isEqualTo(Link.State.LIVE);
    }

    @Test
    void anotherUserDoesNotGetWhatTheLastOneSaw() {
        kept = Snapshots.of(platform);
        Me me = platform.me;
        platform.me = new Me(
                me.platformId(),
                me.now(),
                1,
                "other",
                "Other",
                Role.SUPERVISOR,
                List.of(FloorFixtures.SOPORTE),
                me.accountName(),
                me.zone(),
                true,
                me.abilities());
        platform.conversations.keySet().removeIf(id -> !id.startsWith("4819"));
        start();
        assertThat(screen.conversations).hasSize(5);
        assertThat(screen.deltas)
                .anyMatch(delta -> delta.full() && delta.conversations().isEmpty());
    }

    @Test
    void aPositionTooOldMeansANewSnapshotWithoutBlankingTheScreen() {
        kept = Snapshots.of(platform);
        platform.happen(ConversationBuilder.from(platform.conversationNow("48213"))
                .closed()
                .build());
        platform.oldestKept = platform.seq();
        start();
        assertThat(screen.conversations).hasSize(13);
        assertThat(screen.link().state()).isEqualTo(Link.State.LIVE);
        platform.happen(ConversationBuilder.from(platform.conversationNow("48214"))
                .closed()
                .build());
        platform.end(new Answer.TooOld<>());
        settle();
        assertThat(platform.followers).hasSize(1);
        assertThat(screen.conversations).hasSize(12);
        assertThat(screen.deltas.stream().skip(2))
                .noneMatch(delta -> delta.full() && delta.conversations().isEmpty());
    }

    @Test
    void silenceIsShownWithinThreeSecondsAndEndsWithTheNextSign() {
        start();
        for (int i = 0; i < 10; i++) {
            loop.advance(Duration.ofSeconds(1));
            platform.pass(Duration.ofSeconds(1));
        }
        assertThat(screen.link().state()).isEqualTo(Link.State.LIVE);
        loop.advance(Duration.ofSeconds(3));
        assertThat(screen.link().state()).isEqualTo(Link.State.STALE);
        platform.pass(Duration.ofSeconds(3));
        settle();
        assertThat(screen.link().state()).isEqualTo(Link.State.LIVE);
    }

    @Test
    void recoversWithinFiveSecondsHoweverLongThePlatformWasAway() {
        platform.beforeAnswer = () -> platform.unreachable(1);
        start();
        loop.advance(Duration.ofMinutes(5));
        assertThat(screen.link().state()).isEqualTo(Link.State.STALE);
        platform.beforeAnswer = () -> {};
        liveWithinFiveSeconds();
    }

    private void liveWithinFiveSeconds() {
        long end = loop.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!screen.link().live() && loop.nanoTime() < end) loop.advance(Duration.ofMillis(250));
        assertThat(screen.link().state()).isEqualTo(Link.State.LIVE);
    }

    @Test
    void waitsAsLongAsThePlatformAsks() {
        platform.fail(new Answer.Unreachable<>("busy", Duration.ofSeconds(30)));
        start();
        loop.advance(Duration.ofSeconds(29));
        assertThat(platform.calls).containsExactly("me");
        loop.advance(Duration.ofSeconds(2));
        assertThat(platform.calls).contains("follow 100");
    }

    @Test
    void aTokenNotAcceptedWaitsForTheUser() {
        platform.fail(new Answer.SignedOut<>("token expired"));
        start();
        loop.advance(Duration.ofMinutes(1));
        assertThat(screen.link().state()).isEqualTo(Link.State.SIGNED_OUT);
        assertThat(screen.link().detail()).isEqualTo("token expired");
        assertThat(platform.calls).containsExactly("me");
        connection.signInAgain();
        settle();
        assertThat(screen.link().state()).isEqualTo(Link.State.LIVE);
    }

    @Test
    void withAnotherTokenItIsNotLiveBeforeThePlatformHasAnswered() {
        start();
        platform.unreachable(20);
        connection.signInAgain();
        settle();
        assertThat(screen.link().state()).isEqualTo(Link.State.LOADING);
        platform.heal();
        loop.advance(Duration.ofSeconds(10));
        platform.beat();
        settle();
        assertThat(screen.link().state()).isEqualTo(Link.State.LIVE);
    }

    @Test
    void aTokenThatWasAcceptedIsTriedAgain() {
        start();
        platform.end(new Answer.SignedOut<>("who?"));
        platform.beforeAnswer = () -> platform.fail(new Answer.SignedOut<>("who?"));
        loop.advance(Duration.ofMinutes(5));
        assertThat(screen.link().state()).isEqualTo(Link.State.SIGNED_OUT);
        platform.beforeAnswer = () -> {};
        liveWithinFiveSeconds();
    }

    @Test
    void aPositionThatIsAlwaysTooOldDoesNotHaveTheFloorFetchedWithoutABreath() {
        platform.oldestKept = Long.MAX_VALUE;
        start();
        loop.advance(Duration.ofMinutes(1));
        assertThat(platform.calls).filteredOn("me"::equals).hasSizeBetween(10, 40);
    }

    @Test
    void anotherPlatformAtTheSameAddressMeansForgettingEverything() {
        start();
        platform.platformId = "other";
        platform.conversations.keySet().removeIf(id -> !id.equals("48213"));
        platform.beat();
        settle();
        assertThat(screen.conversations).containsOnlyKeys("48213");
        assertThat(platform.followers).hasSize(1);
        assertThat(screen.link().me()).extracting(Me::platformId).isEqualTo("other");
    }

    @Test
    void whatCouldNotBeReadIsSaid() {
        start();
        platform.followers.getFirst().unreadable(101, "agent.stateId: 7 is no text");
        settle();
        assertThat(screen.link().detail()).isEqualTo("agent.stateId: 7 is no text");
        assertThat(screen.link().state()).isEqualTo(Link.State.LIVE);
    }

    @Test
    void aTokenGivenBeforeTheStartMakesOneStayOnTheFeed() {
        reducer.subscribe(screen);
        connection.signInAgain();
        connection.start();
        settle();
        assertThat(platform.followers).hasSize(1);
        assertThat(platform.calls).filteredOn("me"::equals).hasSize(1);
    }

    @Test
    void aNewSignInWhileTheFloorIsFetchedTakesItsPlace() {
        platform.beforeAnswer = () -> {
            if (platform.calls.size() == 3) connection.signInAgain();
        };
        start();
        assertThat(platform.followers).hasSize(1);
        assertThat(platform.calls).filteredOn(call -> call.startsWith("follow")).hasSize(1);
        assertThat(screen.conversations).hasSize(14);
    }

    @Test
    void whatWasToBeTriedAgainIsForgottenWithANewSignIn() {
        platform.unreachable(4);
        start();
        connection.signInAgain();
        loop.advance(Duration.ofSeconds(30));
        assertThat(platform.followers).hasSize(1);
        assertThat(platform.calls).filteredOn(call -> call.startsWith("follow")).hasSize(1);
    }

    @Test
    void theEndOfAnOldStayDoesNotEndTheNewOne() {
        start();
        FeedListener old = platform.followers.getFirst();
        connection.signInAgain();
        settle();
        old.ended(new Answer.SignedOut<>("token expired"));
        settle();
        assertThat(platform.followers).hasSize(1);
        assertThat(screen.link().state()).isEqualTo(Link.State.LIVE);
    }
}
