package dev.atalaya.ui.shell;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All that can be done, in one list: buttons, menus, palette and keys come from it.
public final class Commands {

    private final Map<String, UiCommand> commands = new LinkedHashMap<>();

    public UiCommand add(UiCommand command) {
        if (commands.putIfAbsent(command.id(), command) != null) {
            throw new IllegalArgumentException("two commands are called " + command.id());
        }
        return command;
    }

    public void addAll(List<UiCommand> more) {
        more.forEach(this::add);
    }

    /// @throws IllegalArgumentException where there is none of that name
    public UiCommand get(String id) {
        UiCommand command = commands.get(id);
        if (command == null) throw new IllegalArgumentException("no command is called " + id);
        return command;
    }

    public boolean has(String id) {
        return commands.containsKey(id);
    }

    public Collection<UiCommand> all() {
        return Collections.unmodifiableCollection(commands.values());
    }
}
