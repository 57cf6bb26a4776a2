package dev.atalaya.ui.live;

import dev.atalaya.floor.TestFlag;
import dev.atalaya.sync.AgentView;

/// What a list shows of an agent beside a conversation; changes far less often than his load.
public record AgentMark(String id, String name, Presence presence, TestFlag test) {

    public static AgentMark of(AgentView view) {
        return new AgentMark(view.id(), view.agent().name(), Presence.of(view), view.test());
    }

    /// For an id that the platform has not explained.
    public static AgentMark unknown(String id) {
        return new AgentMark(id, id, Presence.OFFLINE, TestFlag.NONE);
    }
}
