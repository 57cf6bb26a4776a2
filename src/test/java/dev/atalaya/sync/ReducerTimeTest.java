package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.ANA;
import static dev.atalaya.sync.FloorFixtures.COBRANZA;
import static dev.atalaya.sync.FloorFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Attention;
import dev.atalaya.floor.AttentionLimits;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReducerTimeTest {

    private final FakePlatform platform = new FakePlatform();
    private final ManualLoop loop = new ManualLoop();
    private final Reducer reducer = new Reducer(loop);
    private final FakeScreen screen = new FakeScreen();

    private void start() {
        reducer.snapshot(Snapshots.of(platform));
        platform.follow(platform.seq(), reducer.listen());
        loop.run();
        reducer.subscribe(screen);
        loop.run();
    }

    private void customerWritesToAnaWhoLeaves() {
        platform.happen(ConversationBuilder.from(platform.conversationNow("48191"))
                .customer(NOW)
                .build());
        platform.happen(
                AgentBuilder.agent(ANA, "Ana Castillo").offline(Duration.ZERO).build());
    }

    private Attention.@Nullable Kind attention(String id) {
        Attention attention = screen.conversation(id).attention();
        return attention == null ? null : attention.kind();
    }

    @Test
    void attentionComesWithTimeAlone() {
        start();
        customerWritesToAnaWhoLeaves();
        loop.advance(Duration.ofSeconds(119));
        assertThat(attention("48191")).isNull();
        loop.advance(Duration.ofSeconds(2));
        assertThat(attention("48191")).isEqualTo(Attention.Kind.ASSIGNEE_DISCONNECTED);
    }

    @Test
    void timeAloneLooksOnlyAtWhatIsDue() {
        start();
        customerWritesToAnaWhoLeaves();
        loop.advance(Duration.ofSeconds(1));
        long before = reducer.work().views();
        loop.advance(Duration.ofSeconds(110));
        assertThat(reducer.work().views()).isEqualTo(before);
    }

    @Test
    void attentionComesWithThePlatformsTimeHoweverFastItRuns() {
        platform.rate = 60;
        start();
        customerWritesToAnaWhoLeaves();
        loop.advance(Duration.ofSeconds(3));
        assertThat(attention("48191")).isEqualTo(Attention.Kind.ASSIGNEE_DISCONNECTED);
    }

    @Test
    void nothingHappensWhileThePlatformStandsStill() {
        platform.rate = 0;
        start();
        customerWritesToAnaWhoLeaves();
        loop.advance(Duration.ofHours(1));
        assertThat(attention("48191")).isNull();
    }

    @Test
    void anAnswerEndsTheAttention() {
        start();
        assertThat(attention("48213")).isEqualTo(Attention.Kind.TEST_AGENT);
        platform.happen(ConversationBuilder.from(platform.conversationNow("48213"))
                .replied(NOW)
                .build());
        loop.advance(Mailbox.GATHER);
        assertThat(attention("48213")).isNull();
    }

    @Test
    void limitsMayChangeAtAnyTime() {
        start();
        assertThat(attention("48220")).isNull();
        AttentionLimits strict = new AttentionLimits(
                Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofMinutes(15));
        reducer.limits(strict);
        loop.run();
        assertThat(attention("48220")).isEqualTo(Attention.Kind.HELD_WHILE_OPEN);
        reducer.limits(AttentionLimits.DEFAULT);
        loop.run();
        assertThat(attention("48220")).isNull();
    }

    @Test
    void aGroupClosesOnTime() {
        start();
        Instant five = Instant.parse("2026-11-24T23:00:00Z");
        assertThat(screen.group(COBRANZA))
                .extracting(GroupView::open, GroupView::changesAt)
                .containsExactly(true, five);
        loop.advance(Duration.between(NOW, five).plusSeconds(1));
        assertThat(screen.group(COBRANZA))
                .extracting(GroupView::open, GroupView::changesAt)
                .containsExactly(false, Instant.parse("2026-11-25T14:00:00Z"));
    }

    @Test
    void aClockSetBackTakesBackWhatTimeHadBrought() {
        start();
        customerWritesToAnaWhoLeaves();
        loop.advance(Duration.ofMinutes(3));
        assertThat(attention("48191")).isNotNull();
        platform.beat();
        loop.advance(Mailbox.GATHER);
        assertThat(attention("48191")).isNull();
        assertThat(screen.clock).isNotNull().extracting(PlatformClock::at).isEqualTo(NOW);
    }
}
