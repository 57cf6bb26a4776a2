package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.ANA;
import static dev.atalaya.sync.FloorFixtures.SOPORTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.ui.live.LiveFloor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of commands on their way when another platform comes to answer, or the same one to another user.
class OtherPlatformTest {

    private static final Target TO_ANA = new Target.ToAgent(ANA, SOPORTE);

    private final FakePlatform platform = new FakePlatform();
    private final FakeOwn own = new FakeOwn();
    private final Bench bench = new Bench(platform, own);

    @BeforeEach
    void live() {
        bench.start().pass(Duration.ofMillis(500));
    }

    /// Another platform is heard of while this command is on its way.
    private void changeDuring(Command command) {
        platform.beforeSend = _ -> {};
        platform.platformId = "other";
        bench.outbox.signedIn(FakeFloors.me(platform));
    }

    @Test
    void theNextOfThoseThatWaitReachesNobodyElse() {
        platform.beforeSend = this::changeDuring;
        bench.outbox.reassign(bench.views("48213", "48214"), TO_ANA, "");
        bench.pass(Duration.ofSeconds(5));

        assertThat(platform.commands).hasSize(1);
        assertThat(own.items.values()).extracting(OutboxItem::stage).doesNotContain(Stage.PENDING);
        assertThat(own.unfinished()).hasSize(1);
    }

    /// As the screens have it.
    private LiveFloor screen() {
        LiveFloor screen = new LiveFloor(bench.loop::nanoTime);
        bench.reducer.subscribe(screen::apply);
        bench.settle();
        return screen;
    }

    private void change() {
        platform.platformId = "other";
        platform.beat();
        bench.pass(Duration.ofSeconds(5));
    }

    @Test
    void whatWasOnItsWayIsShownNoMore() {
        LiveFloor screen = screen();
        for (int i = 0; i < 40; i++) platform.fault(FakePlatform.Fault.LOST);
        bench.outbox.reassign(bench.views("48213", "48214"), TO_ANA, "");
        bench.settle();
        assertThat(screen.outbox()).hasSize(2);

        change();

        assertThat(bench.screen.link().platformId()).isEqualTo("other");
        assertThat(screen.outbox()).isEmpty();
        assertThat(screen().outbox()).isEmpty();
        assertThat(own.unfinished()).hasSize(2);
    }

    @Test
    void whatIsHeardOfItLaterIsKeptAndNotShown() {
        LiveFloor screen = screen();
        platform.beforeSend = command -> {
            changeDuring(command);
            bench.reducer.me(FakeFloors.me(platform), bench.loop.nanoTime());
        };
        bench.outbox.reassign(bench.views("48213"), TO_ANA, "");
        bench.pass(Duration.ofSeconds(5));

        assertThat(screen.outbox()).isEmpty();
        assertThat(own.items.values()).extracting(OutboxItem::stage).containsExactly(Stage.CONFIRMED);
    }

    @Test
    void itsAnswerMeansNothingForThoseGivenHere() {
        Errands errands = new Errands(new Traces(), new Things());
        Errand foreign = errand("there");
        errands.add(List.of(foreign));
        errands.take(true, 1);
        errands.clear("here");
        Errand ours = errand("here");
        errands.add(List.of(ours));

        assertThat(errands.unanswered(foreign, new Outcome.Unreachable("no route", null)))
                .isEmpty();
        assertThat(errands.answered(foreign, new Outcome.Confirmed(3, ANA))).containsExactly(foreign.item);
        assertThat(ours.item.command().version()).isEqualTo(2);
    }

    @Test
    void whatIsOnItsWayIsMarkedForAnotherUserToo() {
        for (int i = 0; i < 40; i++) platform.fault(FakePlatform.Fault.LOST);
        bench.outbox.reassign(bench.views("48213"), TO_ANA, "");
        bench.settle();
        platform.me = FloorFixtures.me(Role.SUPERVISOR, FloorFixtures.ALL_ABILITIES);
        bench.connection.signInAgain();
        bench.settle();

        assertThat(bench.screen.conversation("48213").pending())
                .extracting(OutboxItem::stage)
                .isEqualTo(Stage.SENT);
        platform.clearFaults();
        bench.pass(Duration.ofSeconds(5));
        assertThat(bench.screen.conversation("48213").pending()).isNull();
    }

    @Test
    void oneGivenForAnotherPlatformHoldsNothingUp() {
        Errands errands = new Errands(new Traces(), new Things());
        errands.clear("here");
        Errand foreign = errand("there");
        Errand ours = errand("here");
        errands.add(List.of(foreign, ours));
        assertThat(errands.take(true, 1)).containsExactly(ours);
    }

    /// On one and the same conversation.
    private static Errand errand(String platformId) {
        Command command = new Command.Reassign("to-" + platformId, "48213", TO_ANA, 2, "");
        return Errand.again(new OutboxItem(
                command, "b", platformId, "Carlos", null, FloorFixtures.NOW, Stage.QUEUED, null, null, null));
    }
}
