package dev.atalaya.simulator.traffic;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.simulator.bot.Dice;
import dev.atalaya.simulator.scenario.Traffic;
import dev.atalaya.simulator.world.Contact;
import dev.atalaya.simulator.world.Due;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The agents at their desks: they answer, pass on, close, and write to customers themselves.
final class Answering {

    private static final double CUSTOMER_GOES_ON = 0.9;
    private static final double CUSTOMER_ANSWERS_OUTREACH = 0.35;

    private static final Duration LATER = Duration.ofHours(1);

    private final Scene scene;
    private final Dice dice;
    private final Names names;

    Answering(Scene scene) {
        this.scene = scene;
        this.dice = scene.dice("answering");
        this.names = new Names(scene.scenario.names(), dice);
    }

    void begin() {
        scene.scenario.traffic().stream().filter(t -> t.outreachPerHour() > 0).forEach(this::planOutreach);
    }

    /// An agent has got it, or its customer wrote again: he gets round to it.
    void assigned(Conversation value) {
        String agentId = value.assigneeId();
        if (agentId == null
                || value.waitingSince() == null
                || scene.traffic(value.groupId()).isEmpty()) return;
        if (atWork(agentId)) plan(value, agentId, 0);
    }

    /// Back at his desk he gets round to those who wait, one after the other.
    void available(Agent agent) {
        if (!atWork(agent.id())) return;
        int position = 0;
        for (Conversation value : scene.world.talk().of(agent.id())) {
            if (value.waitingSince() != null) plan(value, agent.id(), position++);
        }
    }

    void answer(String conversationId, String agentId) {
        Conversation value = scene.world.talk().get(conversationId);
        if (!his(value, agentId) || value.waitingSince() == null) return;
        Traffic traffic = scene.traffic(value.groupId()).orElse(null);
        if (traffic == null) return;
        boolean last = scene.questions(conversationId) <= 1;
        Traffic.Phrases phrases = traffic.phrases();
        scene.world
                .talk()
                .agentWrites(conversationId, agentId, dice.pick(last ? phrases.farewell() : phrases.answer()));
        scene.questions.merge(conversationId, -1, Integer::sum);
        List<String> targets = scene.world.setup().group(value.groupId()).transferableTo();
        if (!last && !targets.isEmpty() && dice.chance(traffic.transfers())) {
            Agent agent = scene.world.staff().get(agentId);
            Actor by = new Actor(Actor.Kind.AGENT, agentId, agent.name());
            scene.world.talk().transfer(conversationId, dice.pick(targets), by);
        }
        if (!last && dice.chance(CUSTOMER_GOES_ON)) {
            scene.in(scene.about(2.5, dice), new Due.CustomerTurn(conversationId));
        } else if (dice.chance(scene.person(agentId).closes())) {
            scene.in(scene.about(traffic.wrapMinutes(), dice), new Due.Wrap(conversationId, agentId));
        }
    }

    void wrap(String conversationId, String agentId) {
        Conversation value = scene.world.talk().get(conversationId);
        if (!value.open() || !agentId.equals(value.assigneeId()) || value.waitingSince() != null) return;
        if (atWork(agentId)) scene.world.talk().close(conversationId);
        else scene.in(LATER, new Due.Wrap(conversationId, agentId));
    }

    void reachOut(String groupId) {
        Traffic traffic = scene.traffic(groupId).orElseThrow();
        planOutreach(traffic);
        List<String> there = new ArrayList<>();
        for (String id : scene.world.setup().group(groupId).members()) {
            if (atWork(id)) there.add(id);
        }
        if (there.isEmpty()) return;
        Channel channel = Weighted.pick(traffic.channels(), dice);
        Contact contact = Customers.somebody(scene, traffic.returning(), channel, names, dice);
        Conversation value = scene.world
                .talk()
                .reachOut(
                        dice.pick(there),
                        groupId,
                        contact,
                        channel,
                        dice.pick(traffic.phrases().outreach()));
        scene.questions.put(value.id(), 1 + dice.below(3));
        if (dice.chance(CUSTOMER_ANSWERS_OUTREACH)) {
            scene.in(scene.about(40, dice), new Due.CustomerTurn(value.id()));
        }
    }

    /// Whether it is open, his, and he is at his desk.
    private boolean his(Conversation value, String agentId) {
        return value.open() && agentId.equals(value.assigneeId()) && atWork(agentId);
    }

    private boolean atWork(String agentId) {
        return scene.person(agentId).works()
                && scene.world.staff().eligible(scene.world.staff().get(agentId));
    }

    private void plan(Conversation value, String agentId, int position) {
        double minutes = scene.person(agentId).replyMinutes()
                * (1 + position + scene.world.talk().load(agentId) / 10.0);
        scene.in(scene.about(minutes, dice), new Due.AgentTurn(value.id(), agentId));
    }

    private void planOutreach(Traffic traffic) {
        Duration until = Duration.ofMillis((long) dice.exponential(3_600_000 / traffic.outreachPerHour()));
        scene.in(until, new Due.Outreach(traffic.groupId()));
    }
}
