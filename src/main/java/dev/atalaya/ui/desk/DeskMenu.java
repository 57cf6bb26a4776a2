package dev.atalaya.ui.desk;

import dev.atalaya.routing.DropVerdict;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.GroupView;
import dev.atalaya.texts.Names;
import dev.atalaya.ui.control.Clip;
import dev.atalaya.ui.floor.FloorViewModel;
import dev.atalaya.ui.floor.conversations.ListFilter;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.Hold;
import dev.atalaya.ui.reassign.DropTarget;
import dev.atalaya.ui.reassign.ReassignViewModel;
import dev.atalaya.ui.shell.Menus;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/// What the chosen conversations offer by the right button; nothing that the platform would not do. Nothing moves while
/// it is open.
final class DeskMenu {

    private final FloorViewModel model;
    private final ReassignViewModel reassign;
    private final List<UiCommand> commands;
    private final Consumer<List<ConversationView>> spread;
    private final Consumer<String> showAgent;
    private final Words words;
    private final ContextMenu menu = new ContextMenu();

    /// @param commands stand first
    /// @param spread asks whether to spread these over those who are there
    /// @param showAgent brings an agent into sight, by id
    DeskMenu(
            FloorViewModel model,
            ReassignViewModel reassign,
            List<UiCommand> commands,
            Consumer<List<ConversationView>> spread,
            Consumer<String> showAgent,
            Words words) {
        this.model = model;
        this.reassign = reassign;
        this.commands = commands;
        this.spread = spread;
        this.showAgent = showAgent;
        this.words = words;
        menu.setOnShowing(_ -> model.hold(Hold.MENU, true));
        menu.setOnHidden(_ -> model.hold(Hold.MENU, false));
    }

    void open(Node over, ContextMenuEvent asked) {
        menu.hide();
        menu.getItems().clear();
        List<ConversationView> chosen = model.conversations().selection().views();
        if (!chosen.isEmpty()) fill(chosen);
        Menus.open(menu, over, asked);
    }

    private void fill(List<ConversationView> chosen) {
        for (UiCommand command : commands) menu.getItems().add(Menus.item(command, words));
        add("desk.menu.spread", () -> spread.accept(chosen));
        give(chosen, "desk.menu.to-bot", DropTarget.bot(words.get("desk.bot")));
        GroupView group = commonGroup(chosen);
        if (group != null) {
            String name = group.group().name();
            give(chosen, "desk.menu.to-group", new DropTarget(null, group.id(), name, name), name);
        }
        menu.getItems().add(new SeparatorMenuItem());
        if (chosen.size() == 1) about(chosen.getFirst());
        String numbers = chosen.stream().map(ConversationView::id).collect(Collectors.joining(", "));
        add("desk.menu.copy", () -> Clip.put(numbers), chosen.size());
    }

    private @Nullable GroupView commonGroup(List<ConversationView> chosen) {
        String first = chosen.getFirst().conversation().groupId();
        boolean one =
                chosen.stream().allMatch(view -> view.conversation().groupId().equals(first));
        return one ? model.floor().group(first) : null;
    }

    private void about(ConversationView view) {
        String agent = view.conversation().assigneeId();
        Names names = new FloorNames(model.floor());
        if (agent != null) add("desk.menu.show-agent", () -> showAgent.accept(agent), names.agent(agent));
        ListFilter his = new ListFilter.OfContact(view.conversation().contactId());
        int all = model.conversations().all(his).size();
        if (all > 1) {
            String contact = view.conversation().contactName();
            add("desk.menu.contact", () -> model.conversations().filter(his), contact, all);
        }
    }

    private void give(List<ConversationView> chosen, String key, DropTarget target, Object... args) {
        boolean refused = reassign.judge(chosen, target).level() == DropVerdict.Level.REFUSED;
        add(key, () -> reassign.send(chosen, target), args).setDisable(refused);
    }

    private MenuItem add(String key, Runnable action, Object... args) {
        MenuItem item = new MenuItem(words.get(key, args));
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
        return item;
    }
}
