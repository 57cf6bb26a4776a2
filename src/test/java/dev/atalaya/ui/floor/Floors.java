package dev.atalaya.ui.floor;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Conversation;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.Deltas;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.ManualTimer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A live floor for tests of view-models: [FloorFixtures] on a clock wound by hand.
public final class Floors {

    public final ManualTimer timer = new ManualTimer();
    public final LiveFloor floor = new LiveFloor(timer::nanos);
    private final Map<String, AgentView> agents = new HashMap<>();

    public Floors() {
        Delta delta = Deltas.floor();
        floor.apply(delta);
        floor.agents().forEach(view -> agents.put(view.id(), view));
    }

    public Conversation conversation(String id) {
        ConversationView view = floor.conversation(id);
        if (view == null) throw new IllegalArgumentException("no conversation " + id);
        return view.conversation();
    }

    public void change(Conversation... conversations) {
        List<ConversationView> views = List.of(conversations).stream()
                .map(c -> Deltas.conversation(c, agents))
                .toList();
        floor.apply(Deltas.changed(List.of(), views));
    }

    public void change(Agent agent) {
        List<Conversation> conversations = floor.conversations().stream()
                .map(ConversationView::conversation)
                .toList();
        AgentView view = Deltas.agent(agent, floor.state(agent.stateId()), conversations);
        agents.put(view.id(), view);
        floor.apply(Deltas.changed(List.of(view), List.of()));
    }
}
