package dev.atalaya.ui.floor.roster;

import dev.atalaya.floor.TestFlag;
import dev.atalaya.ui.live.Hold;
import dev.atalaya.ui.shell.Words;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/// What can be done with a line of the roster. Nothing moves while it is open.
final class RosterMenu {

    private final RosterActions actions;
    private final RosterViewModel roster;
    private final Words words;
    private final ContextMenu menu = new ContextMenu();

    RosterMenu(RosterActions actions, RosterViewModel roster, Words words) {
        this.actions = actions;
        this.roster = roster;
        this.words = words;
        menu.setOnShowing(_ -> roster.hold(Hold.MENU, true));
        menu.setOnHidden(_ -> roster.hold(Hold.MENU, false));
    }

    ContextMenu menu() {
        return menu;
    }

    /// Fills it for the line.
    void of(@Nullable RosterRow row) {
        menu.getItems().clear();
        switch (row) {
            case AgentRow agent -> agent(agent);
            case GroupRow group -> group(group);
            case null -> {}
        }
    }

    private void agent(AgentRow row) {
        add("roster.menu.conversations", () -> actions.showConversations(row));
        TestFlag flag = row.view().test();
        if (flag == TestFlag.PLATFORM) {
            add("roster.menu.platform-test", () -> {}).setDisable(true);
            return;
        }
        if (flag != TestFlag.SUPERVISOR) add("roster.menu.mark-test", () -> actions.markTest(row.agentId(), true));
        if (flag != TestFlag.NONE) add("roster.menu.not-test", () -> actions.markTest(row.agentId(), false));
    }

    private void group(GroupRow row) {
        add("roster.menu.conversations", () -> actions.showConversations(row));
        add(row.collapsed() ? "roster.menu.expand" : "roster.menu.collapse", () -> roster.toggle(row));
        RosterFilter filter = roster.filterProperty().get();
        if (filter.groupId() == null) {
            add("roster.menu.only-group", () -> roster.filter(filter.withGroup(row.key())));
        } else {
            add("roster.menu.all-groups", () -> roster.filter(filter.withGroup(null)));
        }
    }

    private MenuItem add(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
        return item;
    }
}
