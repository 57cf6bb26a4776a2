package dev.atalaya.ui.floor.roster;

import dev.atalaya.floor.TestFlag;
import dev.atalaya.ui.control.Clip;
import dev.atalaya.ui.live.Hold;
import dev.atalaya.ui.shell.Menus;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
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

    /// Opens it for a line; nothing opens beside the lines.
    void open(Node over, @Nullable RosterRow row, ContextMenuEvent asked) {
        menu.hide();
        menu.getItems().clear();
        switch (row) {
            case AgentRow agent -> agent(agent);
            case GroupRow group -> group(group);
            case null -> {}
        }
        Menus.open(menu, over, asked);
    }

    private void agent(AgentRow row) {
        add("roster.menu.conversations", () -> actions.showConversations(row));
        add("roster.menu.why-not", () -> actions.whyNot(row.agentId()));
        if (!actions.readOnly()) change(row);
        add("roster.menu.copy-name", () -> Clip.put(row.view().agent().name()));
    }

    private void change(AgentRow row) {
        give(row);
        if (row.load() > 0) add("roster.menu.pass-on", () -> actions.passOn(row), row.load());
        int all = row.view().totalLoad();
        if (all > 0 && !row.view().eligible()) add("roster.menu.spread", () -> actions.spread(row), all);
        menu.getItems().add(new SeparatorMenuItem());
        TestFlag flag = row.view().test();
        if (flag == TestFlag.PLATFORM) {
            menu.getItems().add(Menus.heading(words.get("roster.menu.platform-test")));
        } else {
            if (flag != TestFlag.SUPERVISOR) add("roster.menu.mark-test", () -> actions.markTest(row.agentId(), true));
            if (flag != TestFlag.NONE) add("roster.menu.not-test", () -> actions.markTest(row.agentId(), false));
        }
        setUp(new SetUpMenu(actions, words).of(row));
    }

    private void group(GroupRow row) {
        if (row.foreign()) {
            menu.getItems().add(Menus.heading(words.get("roster.not-yours")));
            give(row);
            return;
        }
        add("roster.menu.conversations", () -> actions.showConversations(row));
        give(row);
        menu.getItems().add(new SeparatorMenuItem());
        if (!actions.readOnly())
            setUp(new SetUpMenu(actions, words).of(row.view().group()));
        add(row.collapsed() ? "roster.menu.expand" : "roster.menu.collapse", () -> roster.toggle(row));
        RosterFilter filter = roster.filterProperty().get();
        if (filter.groupId() == null) {
            add("roster.menu.only-group", () -> roster.filter(filter.withGroup(row.key())));
        } else {
            add("roster.menu.all-groups", () -> roster.filter(filter.withGroup(null)));
        }
    }

    private void setUp(List<MenuItem> items) {
        if (items.isEmpty()) return;
        if (!(menu.getItems().getLast() instanceof SeparatorMenuItem))
            menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(items);
        menu.getItems().add(new SeparatorMenuItem());
    }

    private void give(RosterRow row) {
        int chosen = actions.readOnly() ? 0 : actions.chosen();
        if (chosen > 0) add("roster.menu.give", () -> actions.give(row), chosen);
    }

    private void add(String key, Runnable action, Object... args) {
        MenuItem item = new MenuItem(words.get(key, args));
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }
}
