package dev.atalaya.simulator.traffic;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Side;
import dev.atalaya.simulator.bot.Dice;
import dev.atalaya.simulator.scenario.Person;
import dev.atalaya.simulator.scenario.Scenario;
import dev.atalaya.simulator.world.Due;
import dev.atalaya.simulator.world.Talk;
import dev.atalaya.simulator.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Opens many conversations at once, and makes so many events a second of them: 70 % messages, 20 % states and
/// presence, 10 % new, closed and transferred. As many are closed as are opened.
public final class LoadMaker {

    private static final Duration BEAT = Duration.ofMillis(10);

    private static final String DICE = "load";
    /// In one beat, as what is tried may change nothing.
    private static final int MOST_ATTEMPTS = 10_000;

    private final Scene scene;
    private final World world;
    private final Scenario scenario;
    private final Dice dice;
    private final Names names;
    private final List<String> open = new ArrayList<>();
    /// So many are open, or one more.
    private int kept;
    private double owed;

    LoadMaker(Scene scene) {
        this.scene = scene;
        this.world = scene.world;
        this.scenario = scene.scenario;
        this.dice = scene.dice(DICE);
        this.names = new Names(scenario.names(), dice);
    }

    /// The conversations that the scenario begins with; most agents are at work by then.
    void begin() {
        if (scenario.openConversations() == 0) return;
        for (Person person : scenario.agents()) {
            if (dice.chance(0.8)) Shifts.show(scene, world.staff().get(person.id()), true, scenario.workState());
        }
        for (int i = 0; i < scenario.openConversations(); i++) openOne();
    }

    /// Puts a load on the world's timeline, to begin now.
    public static void start(World world, int eventsPerSecond, Duration length, long seed) {
        world.dice(DICE).restore(seed);
        world.timeline().add(world.now(), new Due.LoadBeat(eventsPerSecond, length.toMillis() / BEAT.toMillis()));
    }

    void beat(Due.LoadBeat due) {
        if (open.isEmpty()) world.talk().all().forEach(value -> open.add(value.id()));
        if (kept == 0) kept = open.size();
        owed += due.eventsPerSecond() * BEAT.toMillis() / 1_000.0;
        for (int attempt = 0; owed > 0 && attempt < MOST_ATTEMPTS; attempt++) {
            long before = world.seq();
            something();
            owed -= world.seq() - before;
        }
        if (due.beatsLeft() > 1) scene.in(BEAT, new Due.LoadBeat(due.eventsPerSecond(), due.beatsLeft() - 1));
    }

    private void something() {
        int share = dice.below(100);
        if (open.isEmpty()) openOne();
        else if (share < 70) message();
        else if (share < 90) presence();
        else if (share < 97) replaceOne();
        else transfer();
    }

    /// By turns one is opened and one closed.
    private void replaceOne() {
        if (open.size() <= kept) openOne();
        else world.talk().close(open.remove(dice.below(open.size())));
    }

    private void openOne() {
        Group group = world.setup().group(dice.pick(scenario.groups()).id());
        Channel channel = Channel.values()[dice.below(Channel.values().length)];
        var contact = world.talk().contacts().made(names.next());
        open.add(world.talk()
                .customerWrites(contact, channel, group.id(), "¿Me pueden ayudar?")
                .conversationId());
    }

    private void message() {
        Talk talk = world.talk();
        Conversation value = talk.get(dice.pick(open));
        String agentId = value.assigneeId();
        if (agentId != null && value.lastSide() == Side.CUSTOMER) {
            talk.agentWrites(value.id(), agentId, "Con gusto, lo reviso ahora mismo.");
        } else {
            talk.customerWrites(
                    talk.contacts().known(value.contactId()),
                    value.channel(),
                    value.groupId(),
                    "Gracias, quedo atento.");
        }
    }

    private void presence() {
        var agent = world.staff().get(dice.pick(scenario.agents()).id());
        if (agent.connected() && dice.chance(0.3)) Shifts.show(scene, agent, false, null);
        else if (!agent.connected()) Shifts.show(scene, agent, true, scenario.workState());
        else Shifts.show(scene, agent, null, dice.pick(scenario.states()).id());
    }

    private void transfer() {
        Conversation value = world.talk().get(dice.pick(open));
        List<String> targets = world.setup().group(value.groupId()).transferableTo();
        String agentId = value.assigneeId();
        if (targets.isEmpty() || agentId == null) return;
        var agent = world.staff().get(agentId);
        world.talk().transfer(value.id(), dice.pick(targets), new Actor(Actor.Kind.AGENT, agentId, agent.name()));
    }
}
