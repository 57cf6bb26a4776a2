package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.ANA;
import static dev.atalaya.sync.FloorFixtures.SOPORTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.platform.Answer;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// When a command that was not done goes out again, and when it does not.
class SenderTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Outcome TOKEN_EXPIRED = new Outcome.Unreachable("token expired", null, true);

    private final FakePlatform platform = new FakePlatform();
    private final FakeOwn own = new FakeOwn();
    private final Bench bench = new Bench(platform, own);

    @BeforeEach
    void live() {
        bench.start().pass(Duration.ofMillis(500));
    }

    private void give() {
        bench.outbox.reassign(bench.views("48213"), new Target.ToAgent(ANA, SOPORTE), "");
        bench.settle();
    }

    private void beat(int seconds) {
        for (int i = 0; i < seconds; i++) {
            platform.beat();
            bench.pass(SECOND);
        }
    }

    @Test
    void aFeedThatComesBackDoesNotCutShortTheTimeThePlatformAskedFor() {
        platform.answers.add(new Outcome.Unreachable("busy", Duration.ofSeconds(30)));
        give();
        bench.pass(Duration.ofSeconds(5));
        assertThat(bench.screen.link().state()).isEqualTo(Link.State.STALE);

        beat(20);
        assertThat(bench.screen.link().state()).isEqualTo(Link.State.LIVE);
        assertThat(platform.commands).hasSize(1);

        beat(6);
        assertThat(platform.commands).hasSize(2);
        assertThat(bench.item("48213").stage()).isEqualTo(Stage.CONFIRMED);
    }

    @Test
    void afterATokenThatIsNotAcceptedNothingIsSentBeforeTheNextSignIn() {
        platform.answers.addAll(Collections.nCopies(50, TOKEN_EXPIRED));
        for (int i = 0; i < 500; i++) platform.fail(new Answer.SignedOut<>("token expired"));
        give();
        beat(60);
        assertThat(platform.commands).hasSize(1);
        assertThat(bench.screen.link().state()).isEqualTo(Link.State.SIGNED_OUT);
        assertThat(bench.screen.link().detail()).isEqualTo("token expired");

        platform.answers.clear();
        platform.heal();
        bench.connection.signInAgain();
        bench.settle();
        assertThat(bench.item("48213").stage()).isEqualTo(Stage.CONFIRMED);
        assertThat(platform.commands).hasSize(2);
    }

    @Test
    void anEventLeftOutDoesNotHoldTheOthersUp() {
        platform.followers.getFirst().unreadable(101, "agent.stateId: 7 is no text");
        bench.pass(Duration.ofMillis(500));
        platform.beforeSend = command -> {
            if (((Command.Reassign) command).conversationId().equals("48213")) platform.fault(FakePlatform.Fault.LOST);
        };
        bench.outbox.reassign(bench.views("48213", "48214"), new Target.ToAgent(ANA, SOPORTE), "");
        beat(5);
        assertThat(bench.screen.link().detail()).isNotEmpty();
        assertThat(bench.item("48214").stage()).isEqualTo(Stage.CONFIRMED);
    }

    @Test
    void aTokenThatIsAcceptedAfterAllIsNoSignOut() {
        platform.answers.add(TOKEN_EXPIRED);
        give();
        beat(5);

        assertThat(bench.screen.deltas)
                .extracting(Delta::link)
                .filteredOn(link -> link != null && link.state() == Link.State.SIGNED_OUT)
                .isEmpty();
        assertThat(bench.item("48213").stage()).isEqualTo(Stage.CONFIRMED);
        assertThat(platform.calls).filteredOn(call -> call.startsWith("follow")).hasSize(1);
    }

    @Test
    void thePlatformIsAskedAboutTheTokenUntilItAnswers() {
        platform.answers.add(TOKEN_EXPIRED);
        platform.unreachable(3);
        give();
        platform.beat();
        bench.pass(SECOND.dividedBy(4));
        assertThat(platform.commands).hasSize(1);
        beat(5);
        assertThat(bench.item("48213").stage()).isEqualTo(Stage.CONFIRMED);
        assertThat(platform.calls).filteredOn("me"::equals).hasSize(5);
    }

    @Test
    void aConnectionThatFlapsDoesNotCutShortTheTimeForWhichATokenIsHeld() {
        platform.answers.addAll(Collections.nCopies(50, TOKEN_EXPIRED));
        give();
        assertThat(platform.commands).hasSize(1);
        flap();
        assertThat(platform.commands)
                .as("held for an eighth of a second at least")
                .hasSize(1);
        for (int i = 0; i < 30; i++) {
            flap();
            bench.pass(SECOND.dividedBy(10));
        }
        assertThat(platform.commands).as("after pauses that double").hasSizeBetween(3, 6);
    }

    private void flap() {
        bench.sender.link(false);
        bench.sender.link(true);
        bench.pass(Duration.ZERO);
    }

    @Test
    void aPlatformThatKnowsUsAndAcceptsNoCommandHasRefusedItInTheEnd() {
        platform.answers.addAll(Collections.nCopies(50, TOKEN_EXPIRED));
        give();
        beat(60);
        assertThat(platform.commands).hasSize(Sender.PATIENCE);
        assertThat(bench.item("48213").stage()).isEqualTo(Stage.REJECTED);
        assertThat(bench.item("48213").outcome()).isEqualTo(new Outcome.Rejected("token", ""));
        assertThat(own.unfinished()).isEmpty();

        bench.outbox.reassign(bench.views("48214"), new Target.ToAgent(ANA, SOPORTE), "");
        beat(5);
        assertThat(bench.item("48214").stage()).as("told at once from then on").isEqualTo(Stage.REJECTED);

        platform.answers.clear();
        bench.outbox.reassign(bench.views("48214"), new Target.ToAgent(ANA, SOPORTE), "");
        beat(5);
        assertThat(bench.item("48214").stage()).isEqualTo(Stage.CONFIRMED);
    }

    @Test
    void afterAnotherTokenItIsPatientAgain() {
        platform.answers.addAll(Collections.nCopies(Sender.PATIENCE + 2, TOKEN_EXPIRED));
        give();
        beat(60);
        assertThat(bench.item("48213").stage()).isEqualTo(Stage.REJECTED);
        bench.sender.trust();
        bench.outbox.reassign(bench.views("48214"), new Target.ToAgent(ANA, SOPORTE), "");
        beat(20);
        assertThat(bench.item("48214").stage()).isEqualTo(Stage.CONFIRMED);
    }

    @Test
    void aCommandThatIsNeverAcceptedIsTriedWithPatience() {
        platform.answers.addAll(Collections.nCopies(50, TOKEN_EXPIRED));
        give();
        beat(60);
        assertThat(platform.commands).hasSizeBetween(10, 30);
        assertThat(platform.calls).filteredOn("me"::equals).hasSizeLessThan(32);
    }

    @Test
    void nothingIsSentToAnotherPlatformThatAnswersAtTheSameAddress() {
        platform.answers.addAll(Collections.nCopies(50, new Outcome.Unreachable("no route", null)));
        give();
        platform.platformId = "other";
        platform.unreachable(6);
        platform.beat();
        bench.pass(Duration.ZERO);
        int before = platform.commands.size();

        bench.pass(Duration.ofSeconds(30));

        assertThat(bench.screen.link().platformId()).isEqualTo("other");
        assertThat(platform.commands).hasSize(before);
        assertThat(own.items.values()).extracting(OutboxItem::stage).containsExactly(Stage.SENT);
    }
}
