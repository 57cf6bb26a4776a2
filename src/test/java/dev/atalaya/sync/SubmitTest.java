package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.ANA;
import static dev.atalaya.sync.FloorFixtures.MARTA;
import static dev.atalaya.sync.FloorFixtures.TEST1;
import static dev.atalaya.sync.FloorFixtures.TRAINING;
import static dev.atalaya.sync.FloorFixtures.VENTAS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Change;
import dev.atalaya.floor.Command;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.Stage;
import dev.atalaya.store.AuditEntry;
import dev.atalaya.wire.Stamped;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Changes of how the floor is set up, from the screen to the platform and back.
class SubmitTest {

    private static final GroupSettings ONLY_AVAILABLE = new GroupSettings(true, false, true, null);
    private static final AutomatedTask TASK =
            new AutomatedTask("t-1", "Silence", true, Side.AGENT, 30, VENTAS, null, ANA, 1);

    private final FakePlatform platform = new FakePlatform();
    private final FakeOwn own = new FakeOwn();
    private Bench bench;

    SubmitTest() {
        platform.me = FloorFixtures.me(Role.ADMINISTRATOR, FloorFixtures.ALL_ABILITIES);
        platform.tasks.put(TASK.id(), new Stamped<>(1, TASK));
        bench = new Bench(platform, own).start();
    }

    private Agent agent(String id) {
        return bench.screen.agent(id).agent();
    }

    private Group ventas() {
        return bench.screen.group(VENTAS).group();
    }

    private String submit(Change... changes) {
        String batch = bench.outbox.submit(List.of(changes));
        bench.settle();
        return batch;
    }

    private List<String> undo(String batch) {
        List<Outbox.NotUndone> stays = bench.outbox.undo(batch).stays();
        bench.settle();
        return stays.stream().map(Outbox.NotUndone::why).toList();
    }

    private List<OutboxItem> last() {
        return bench.screen.outbox.values().stream().toList();
    }

    @Test
    void eachKindIsDoneKeptAndAudited() {
        submit(
                new Change.OfMember(ventas(), agent(TEST1), false),
                new Change.OfSettings(ventas(), ONLY_AVAILABLE),
                new Change.OfSchedule(ventas(), null),
                Change.OfAgent.activate(agent(MARTA), false),
                Change.OfAgent.markTest(agent(ANA), true),
                Change.OfAgent.state(agent("luis"), TRAINING),
                new Change.OfState(TRAINING, true),
                new Change.OfTask(TASK, false));

        assertThat(ventas().members()).doesNotContain(TEST1);
        assertThat(ventas().settings()).isEqualTo(ONLY_AVAILABLE);
        assertThat(ventas().schedule()).isNull();
        assertThat(agent(MARTA).active()).isFalse();
        assertThat(agent(ANA).test()).isTrue();
        assertThat(agent("luis").stateId()).isEqualTo(TRAINING.id());
        assertThat(FakePlatform.now(platform.states, TRAINING.id()).assignable())
                .isTrue();
        assertThat(FakePlatform.now(platform.tasks, "t-1").enabled()).isFalse();
        assertThat(own.items.values()).hasSize(8).extracting(OutboxItem::stage).containsOnly(Stage.CONFIRMED);
        assertThat(own.audit.getFirst())
                .extracting(AuditEntry::what, AuditEntry::subject, AuditEntry::before, AuditEntry::after)
                .containsExactly("change-member", "Test Agent 1 · Ventas", "test1 in", "test1 out");
    }

    @Test
    void eachKindIsTakenBack() {
        Group before = ventas();
        String batch = submit(
                new Change.OfMember(ventas(), agent(TEST1), false),
                new Change.OfSettings(ventas(), ONLY_AVAILABLE),
                new Change.OfSchedule(ventas(), null),
                Change.OfAgent.activate(agent(MARTA), false),
                Change.OfAgent.state(agent("luis"), TRAINING),
                new Change.OfState(TRAINING, true),
                new Change.OfTask(TASK, false));

        assertThat(undo(batch)).isEmpty();

        assertThat(ventas().members()).containsExactlyInAnyOrderElementsOf(before.members());
        assertThat(ventas().settings()).isEqualTo(before.settings());
        assertThat(ventas().schedule()).isEqualTo(before.schedule());
        assertThat(agent(MARTA).active()).isTrue();
        assertThat(agent("luis").stateId()).isEqualTo(FloorFixtures.ONLINE.id());
        assertThat(FakePlatform.now(platform.states, TRAINING.id()).assignable())
                .isFalse();
        assertThat(FakePlatform.now(platform.tasks, "t-1").enabled()).isTrue();
        assertThat(own.audit).extracting(AuditEntry::what).endsWith("undo");
    }

    @Test
    void whatSomebodySetOtherwiseSinceStays() {
        String batch =
                submit(Change.OfAgent.state(agent("luis"), TRAINING), Change.OfAgent.activate(agent(MARTA), false));
        platform.happen(AgentBuilder.from(FakePlatform.now(platform.agents, "luis"))
                .state(FloorFixtures.LUNCH.id(), Duration.ZERO)
                .build());
        bench.settle();

        assertThat(undo(batch)).containsExactly("touched");

        assertThat(agent("luis").stateId()).isEqualTo(FloorFixtures.LUNCH.id());
        assertThat(agent(MARTA).active()).isTrue();
    }

    @Test
    void aReconnectionDoesNotHinderTakingBack() {
        String batch = submit(Change.OfAgent.markTest(agent(ANA), true));
        platform.happen(
                AgentBuilder.from(FakePlatform.now(platform.agents, ANA)).build());
        bench.settle();

        assertThat(undo(batch)).isEmpty();
        assertThat(agent(ANA).test()).isFalse();
    }

    @Test
    void aConflictIsShownAndNothingIsDone() {
        Change late = new Change.OfSettings(ventas(), ONLY_AVAILABLE);
        submit(new Change.OfMember(ventas(), agent(TEST1), false));
        bench.outbox.submit(List.of(late));
        bench.settle();

        assertThat(last().getLast().outcome()).isEqualTo(new Outcome.Conflict(2, null, null));
        assertThat(ventas().settings().onlyAvailableAgents()).isFalse();
    }

    @Test
    void aLostAnswerIsAskedForAgainAndDoneOnce() {
        platform.fault(FakePlatform.Fault.ANSWER_LOST);
        submit(Change.OfAgent.activate(agent(MARTA), false));
        bench.pass(Duration.ofSeconds(3));

        assertThat(last().getLast().stage()).isEqualTo(Stage.CONFIRMED);
        assertThat(platform.commands).hasSize(2).extracting(Command::key).hasSize(2);
        assertThat(FakePlatform.now(platform.agents, MARTA).version()).isEqualTo(2);
    }

    @Test
    void whatARoleMayNotDoIsRefusedBeforeItIsSent() {
        platform.me = FloorFixtures.me(Role.SUPERVISOR, FloorFixtures.ALL_ABILITIES);
        bench = new Bench(platform, own).start();
        Change settings = new Change.OfSettings(ventas(), ONLY_AVAILABLE);
        assertThat(bench.outbox.denied(settings)).isEqualTo(Denial.ADMINISTRATOR);
        assertThat(bench.outbox.denied(Change.OfAgent.state(agent("luis"), TRAINING)))
                .isNull();

        submit(settings, Change.OfAgent.state(agent("luis"), TRAINING));

        assertThat(platform.commands).hasSize(1);
        assertThat(last())
                .filteredOn(item -> item.stage() == Stage.REJECTED)
                .extracting(OutboxItem::outcome)
                .containsExactly(new Outcome.Rejected("administrator-only", ""));
        assertThat(own.audit.getFirst().outcome()).isEqualTo("REJECTED administrator-only");
        assertThat(own.items).hasSize(1);
    }

    @Test
    void whatThePlatformDoesNotOfferIsRefusedBeforeItIsSent() {
        platform.me = FloorFixtures.me();
        bench = new Bench(platform, own).start();

        assertThat(bench.outbox.denied(new Change.OfMember(ventas(), agent(TEST1), false)))
                .isEqualTo(Denial.ABILITY);
    }

    @Test
    void afterARestartItCanStillBeTakenBack() {
        own.afterWrite = bench::die;
        String batch = bench.outbox.submit(List.of(Change.OfAgent.activate(agent(MARTA), false)));
        bench.settle();
        own.afterWrite = () -> {};
        bench = new Bench(platform, own).start().pass(Duration.ofSeconds(1));
        assertThat(agent(MARTA).active()).isFalse();

        assertThat(undo(batch)).isEmpty();

        assertThat(agent(MARTA).active()).isTrue();
    }
}
