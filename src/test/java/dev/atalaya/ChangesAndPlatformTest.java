package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Change;
import dev.atalaya.floor.Command;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.Target;
import dev.atalaya.floor.UserState;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Stamped;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Changes of how the floor is set up, and many reassignments at once, over a real socket.
class ChangesAndPlatformTest {

    private final SmallPlatform small = new SmallPlatform();
    private final ChatPlatform client = small.client();

    ChangesAndPlatformTest() throws IOException {}

    @AfterEach
    void close() {
        client.close();
        small.close();
    }

    private Group group() {
        return all(client.groups()).getFirst();
    }

    private Agent agent(String id) {
        return all(client.agents()).stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Outcome send(Change change) {
        return client.send(change.command(UUID.randomUUID().toString()));
    }

    private Outcome back(Change change, Outcome done) {
        long version = ((Outcome.Confirmed) done).version();
        return client.send(change.back().as(UUID.randomUUID().toString(), version));
    }

    /// Does it, looks, and takes it back.
    private void thereAndBack(Change change, Runnable there, Runnable back) {
        Outcome done = send(change);
        assertThat(done).isInstanceOf(Outcome.Confirmed.class);
        there.run();
        assertThat(send(change)).isInstanceOf(Outcome.Conflict.class);
        assertThat(back(change, done)).isInstanceOf(Outcome.Confirmed.class);
        back.run();
    }

    @Test
    void aGroupIsChangedAndSetBack() {
        Group before = group();
        Agent member = agent(before.members().getFirst());
        GroupSettings settings =
                new GroupSettings(!before.settings().onlyAvailableAgents(), true, false, "Ya volvemos");
        thereAndBack(
                new Change.OfSettings(before, settings),
                () -> assertThat(group().settings()).isEqualTo(settings),
                () -> assertThat(group().settings()).isEqualTo(before.settings()));
        Schedule never = new Schedule(List.of(), Set.of());
        thereAndBack(
                new Change.OfSchedule(group(), never),
                () -> assertThat(group().schedule()).isEqualTo(never),
                () -> assertThat(group().schedule()).isEqualTo(before.schedule()));
        thereAndBack(
                new Change.OfMember(group(), member, false),
                () -> assertThat(group().members()).doesNotContain(member.id()),
                () -> assertThat(group().members()).contains(member.id()));
    }

    @Test
    void anAgentAStateAndATaskAreChangedAndSetBack() {
        Agent agent = agent(group().members().getFirst());
        UserState other = all(client.states()).stream()
                .filter(state -> state.active() && !state.id().equals(agent.stateId()))
                .findFirst()
                .orElseThrow();
        thereAndBack(
                Change.OfAgent.state(agent, other),
                () -> assertThat(agent(agent.id()).stateId()).isEqualTo(other.id()),
                () -> assertThat(agent(agent.id()).stateId()).isEqualTo(agent.stateId()));
        thereAndBack(
                Change.OfAgent.markTest(agent(agent.id()), !agent.test()),
                () -> assertThat(agent(agent.id()).test()).isNotEqualTo(agent.test()),
                () -> assertThat(agent(agent.id()).test()).isEqualTo(agent.test()));
        thereAndBack(
                Change.OfAgent.activate(agent(agent.id()), false),
                () -> assertThat(agent(agent.id()).active()).isFalse(),
                () -> assertThat(agent(agent.id()).active()).isTrue());
        UserState state = all(client.states()).getFirst();
        thereAndBack(
                new Change.OfState(state, !state.assignable()),
                () -> assertThat(all(client.states()).getFirst().assignable()).isNotEqualTo(state.assignable()),
                () -> assertThat(all(client.states()).getFirst().assignable()).isEqualTo(state.assignable()));
        AutomatedTask task = all(client.tasks()).getFirst();
        thereAndBack(
                new Change.OfTask(task, !task.enabled()),
                () -> assertThat(all(client.tasks()).getFirst().enabled()).isNotEqualTo(task.enabled()),
                () -> assertThat(all(client.tasks()).getFirst().enabled()).isEqualTo(task.enabled()));
    }

    @Test
    void manyReassignmentsHaveAnOutcomeEachAndAreDoneOnceHoweverTheyAreSent() {
        small.customerWrites("Ana Prueba", "Hola");
        small.customerWrites("Beto Prueba", "Hola");
        List<Conversation> open = all(client.conversations(null));
        Conversation first = open.getFirst();
        Conversation last = open.getLast();
        String agent = group().members().getFirst();
        Target to = new Target.ToAgent(agent, null);
        List<Command> both = List.of(
                new Command.Reassign("k1", first.id(), to, first.assignmentVersion() + 5, ""),
                new Command.Reassign("k2", last.id(), to, last.assignmentVersion(), ""));

        List<Outcome> outcomes = client.send(both);

        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Conflict.class);
        assertThat(outcomes.getLast()).isInstanceOf(Outcome.Confirmed.class);
        assertThat(client.send(both)).isEqualTo(outcomes);
        assertThat(client.send(both.getLast())).isEqualTo(outcomes.getLast());
    }

    private static <T> List<T> all(Answer<Page<T>> answer) {
        assertThat(answer).isInstanceOf(Answer.Ok.class);
        return ((Answer.Ok<Page<T>>) answer)
                .value().items().stream().map(Stamped::value).toList();
    }
}
