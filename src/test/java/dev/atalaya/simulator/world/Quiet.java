package dev.atalaya.simulator.world;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.simulator.scenario.Reading;
import dev.atalaya.simulator.scenario.Scenario;
import dev.atalaya.simulator.scenario.Scenarios;
import dev.atalaya.simulator.traffic.People;
import dev.atalaya.wire.AssignmentRequest;
import dev.atalaya.wire.AssignmentResult;
import dev.atalaya.wire.Problem;
import dev.atalaya.wire.Stamped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/// A small company in which nobody does anything of his own accord: Sales (Ann, Bob, Test One) may transfer to Support
/// (Bob, Cyd), Billing (Cyd) stands apart. Open on weekdays from 8 to 18 in UTC; it is Tuesday, 10:00.
public final class Quiet {

    public static final String JSON = """
            {"name": "quiet", "account": "Quiet", "zone": "UTC", "start": "2026-11-24T10:00:00", "autoCloseDays": 2,
             "states": [{"id": "online", "name": "Online", "assignable": true}, {"id": "offline", "name": "Offline"},
                        {"id": "lunch", "name": "Lunch"}, {"id": "old", "name": "Old", "active": false}],
             "workState": "online", "awayState": "offline",
             "groups": [
               {"id": "sales", "name": "Sales", "transferableTo": ["support"],
                "schedule": {"ranges": ["MON-FRI 08:00-18:00"]}, "settings": {"onlyAvailableAgents": true}},
               {"id": "support", "name": "Support", "settings": {"onlyAvailableAgents": true}},
               {"id": "billing", "name": "Billing", "settings": {"onlyAvailableAgents": true}}],
             "agents": [
               {"id": "ann", "name": "Ann", "groups": ["sales"]},
               {"id": "bob", "name": "Bob", "groups": ["sales", "support"]},
               {"id": "test1", "name": "Test One", "test": true, "groups": ["sales"]},
               {"id": "cyd", "name": "Cyd", "groups": ["support", "billing"]}],
             "tasks": [
               {"id": "silent", "name": "Silent agent", "enabled": false, "silentSide": "AGENT", "minutes": 30,
                "group": "sales", "targetGroup": "support"},
               {"id": "ghost", "name": "Silent customer", "enabled": false, "silentSide": "CUSTOMER", "minutes": 60,
                "targetAgent": "cyd"}],
             "users": [
               {"id": "root", "name": "Root", "role": "ADMINISTRATOR"},
               {"id": "sue", "name": "Sue", "role": "SUPERVISOR", "groups": ["sales"]}]}
            """;

    public final World world;
    public final Principal admin;
    public final Principal supervisor;

    public Quiet(World world) {
        this.world = world;
        this.admin = world.users().get(0);
        this.supervisor = world.users().get(1);
    }

    public Quiet() {
        this(Worlds.fresh(scenario(), 7, "quiet", People::new));
    }

    public static Scenario scenario() {
        return scenario(JSON);
    }

    public static Scenario scenario(String json) {
        Reading reading = Scenarios.read(json);
        Assertions.assertThat(reading.errors()).isEmpty();
        return Objects.requireNonNull(reading.scenario());
    }

    public <R> R done(WorldCommand<R> command) {
        return switch (world.execute(command)) {
            case Result.Done<R> done -> done.value();
            case Result.Refused<R> refused -> throw new AssertionError(refused.problem());
        };
    }

    public Problem refused(WorldCommand<?> command) {
        return switch (world.execute(command)) {
            case Result.Done<?> done -> throw new AssertionError(done.value());
            case Result.Refused<?> refused -> refused.problem();
        };
    }

    public void later(Duration time) {
        world.advance(world.now().plus(time));
    }

    public void at(String instant) {
        world.advance(Instant.parse(instant));
    }

    /// A customer writes to Sales by WhatsApp; the conversation's id.
    public String writes(String contact) {
        return writes(contact, "sales");
    }

    public String writes(String contact, String group) {
        return done(new WorldCommand.PostMessage(null, contact, Channel.WHATSAPP, group, "hello"))
                .conversationId();
    }

    public void online(String agent) {
        done(new WorldCommand.SetPresence(null, agent, true, "online"));
    }

    public void shows(String agent, @Nullable Boolean connected, @Nullable String state) {
        done(new WorldCommand.SetPresence(null, agent, connected, state));
    }

    public void replies(String conversation) {
        done(new WorldCommand.Reply(null, conversation, null, "hi"));
    }

    public void closes(String conversation) {
        done(new WorldCommand.Close(null, conversation));
    }

    public Conversation conversation(String id) {
        return world.talk().get(id);
    }

    public Agent agent(String id) {
        return world.staff().get(id);
    }

    public Group group(String id) {
        return world.setup().group(id);
    }

    public WorldCommand.Reassign toAgent(Principal by, String conversation, String agent, @Nullable String group) {
        return reassign(by, conversation, new AssignmentRequest(agent, group, "because"));
    }

    public WorldCommand.Reassign reassign(Principal by, String conversation, AssignmentRequest request) {
        return new WorldCommand.Reassign(
                by, null, conversation, conversation(conversation).assignmentVersion(), request);
    }

    public AssignmentResult give(String conversation, String agent) {
        return done(toAgent(admin, conversation, agent, null));
    }

    public void settings(String group, boolean onlyAvailable, boolean outOfHours, boolean same, @Nullable String text) {
        done(new WorldCommand.ChangeGroup(
                admin,
                null,
                group,
                group(group).version(),
                new GroupSettings(onlyAvailable, outOfHours, same, text),
                null));
    }

    public void member(String group, String agent, boolean member) {
        done(new WorldCommand.ChangeMember(
                admin, null, group, agent, group(group).version(), member));
    }

    /// The log, or one conversation's part of it, oldest first.
    public List<Assignment> log() {
        return world.view(admin).assignmentsAfter(0, null, Integer.MAX_VALUE).items().stream()
                .map(Stamped::value)
                .toList();
    }

    public List<Assignment> log(String conversation) {
        return log().stream()
                .filter(a -> a.conversationId().equals(conversation))
                .toList();
    }

    public Assignment last(String conversation) {
        return log(conversation).getLast();
    }
}
