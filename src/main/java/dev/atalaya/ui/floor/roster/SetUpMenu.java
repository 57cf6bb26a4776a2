package dev.atalaya.ui.floor.roster;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Change;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.UserState;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// What of an agent or a group can be set up otherwise; only what this user may. Each item asks before it does.
final class SetUpMenu {

    private final RosterActions actions;
    private final Words words;

    SetUpMenu(RosterActions actions, Words words) {
        this.actions = actions;
        this.words = words;
    }

    List<MenuItem> of(AgentRow row) {
        Agent agent = row.view().agent();
        List<MenuItem> items = new ArrayList<>();
        Menu states = new Menu(words.get("roster.menu.state"));
        actions.states().stream()
                .filter(state -> state.active() && !state.id().equals(agent.stateId()))
                .sorted(Comparator.comparing(UserState::name))
                .forEach(state -> add(states.getItems(), state.name() + "…", Change.OfAgent.state(agent, state)));
        if (!states.getItems().isEmpty()) items.add(states);
        Group group = row.group().view().group();
        String out = words.get("roster.menu.remove", group.name());
        add(items, out, new Change.OfMember(group, agent, false));
        String test = words.get(agent.test() ? "roster.menu.platform-not-test" : "roster.menu.platform-mark-test");
        add(items, test, Change.OfAgent.markTest(agent, !agent.test()));
        String active = words.get(agent.active() ? "roster.menu.deactivate" : "roster.menu.activate");
        add(items, active, Change.OfAgent.activate(agent, !agent.active()));
        return items;
    }

    List<MenuItem> of(Group group) {
        GroupSettings now = group.settings();
        List<MenuItem> items = new ArrayList<>();
        boolean only = now.onlyAvailableAgents();
        boolean outside = now.assignOutOfHours();
        boolean same = now.reassignToSameAgent();
        String message = now.outOfHoursMessage();
        setting(items, group, "only-available", only, new GroupSettings(!only, outside, same, message));
        setting(items, group, "out-of-hours", outside, new GroupSettings(only, !outside, same, message));
        setting(items, group, "same-agent", same, new GroupSettings(only, outside, !same, message));
        return items;
    }

    private void setting(List<MenuItem> to, Group group, String name, boolean on, GroupSettings other) {
        String key = on ? "roster.menu.turn-off" : "roster.menu.turn-on";
        add(to, words.get(key, words.get("findings.change." + name)), new Change.OfSettings(group, other));
    }

    private void add(List<MenuItem> to, String text, Change change) {
        if (!actions.may(change)) return;
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> actions.change(change));
        to.add(item);
    }
}
