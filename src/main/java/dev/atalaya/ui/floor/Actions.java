package dev.atalaya.ui.floor;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.UserState;
import dev.atalaya.ui.floor.conversations.ListFilter;
import dev.atalaya.ui.floor.roster.AgentRow;
import dev.atalaya.ui.floor.roster.RosterActions;
import dev.atalaya.ui.floor.roster.RosterRow;
import java.util.Collection;

/// What the roster's lines do on this floor.
record Actions(FloorViewModel model, FloorParts parts, boolean readOnly) implements RosterActions {

    @Override
    public void showConversations(RosterRow row) {
        model.conversations().filter(filter(row));
    }

    private ListFilter filter(RosterRow row) {
        return row instanceof AgentRow agent
                ? new ListFilter.OfAgent(agent.agentId(), agent.group().key())
                : new ListFilter.OfGroup(row.group().key());
    }

    @Override
    public int chosen() {
        return model.conversations().selection().views().size();
    }

    @Override
    public void give(RosterRow row) {
        parts.give(row);
    }

    @Override
    public void passOn(AgentRow row) {
        parts.passOn(model.conversations().all(filter(row)));
    }

    @Override
    public void spread(AgentRow row) {
        parts.spread(model.conversations().all(new ListFilter.OfAgent(row.agentId(), null)));
    }

    @Override
    public void whyNot(String agentId) {
        parts.whyNot(agentId);
    }

    @Override
    public void markTest(String agentId, boolean test) {
        model.outbox().markTest(agentId, test);
    }

    @Override
    public Collection<UserState> states() {
        return model.floor().states();
    }

    @Override
    public boolean may(Change change) {
        return model.outbox().denied(change) == null;
    }

    @Override
    public void change(Change change) {
        parts.change(change);
    }
}
