package dev.atalaya.simulator.traffic;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Conversation;
import dev.atalaya.simulator.world.Due;
import dev.atalaya.simulator.world.Life;
import dev.atalaya.simulator.world.World;
import java.util.Map;

/// Everybody, each to his part.
public final class People implements Life {

    private final Scene scene;
    private final Shifts shifts;
    private final Customers customers;
    private final Answering answering;
    private final Scripted scripted;
    private final LoadMaker load;

    public People(World world) {
        scene = new Scene(world);
        shifts = new Shifts(scene);
        customers = new Customers(scene);
        answering = new Answering(scene);
        scripted = new Scripted(scene);
        load = new LoadMaker(scene);
    }

    @Override
    public void begin() {
        load.begin();
        shifts.begin();
        customers.begin();
        answering.begin();
        scripted.begin();
    }

    @Override
    public void happen(Due.Life due) {
        switch (due) {
            case Due.Day d -> shifts.plan(d.date());
            case Due.AgentDoes d -> shifts.perform(d);
            case Due.Arrival d -> customers.arrive(d.groupId());
            case Due.CustomerTurn d -> customers.goOn(d.conversationId());
            case Due.Nudge d -> customers.nudge(d.conversationId());
            case Due.AgentTurn d -> answering.answer(d.conversationId(), d.agentId());
            case Due.Wrap d -> answering.wrap(d.conversationId(), d.agentId());
            case Due.Outreach d -> answering.reachOut(d.groupId());
            case Due.Script d -> scripted.perform(d.index());
            case Due.LoadBeat d -> load.beat(d);
        }
    }

    @Override
    public void assigned(Conversation value) {
        answering.assigned(value);
    }

    @Override
    public void customerWrote(Conversation value, boolean first) {
        customers.wrote(value, first);
        if (!first) answering.assigned(value);
    }

    @Override
    public void available(Agent agent) {
        answering.available(agent);
    }

    @Override
    public void closed(Conversation value) {
        scene.questions.remove(value.id());
    }

    @Override
    public Map<String, Integer> memory() {
        return scene.questions;
    }

    @Override
    public void remember(Map<String, Integer> memory) {
        scene.questions.putAll(memory);
    }
}
