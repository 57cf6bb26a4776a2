package dev.atalaya.ui.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/// The keys of all commands, in one scene.
public final class KeyMap {

    private KeyMap() {}

    static KeyCombination keys(UiCommand command) {
        return KeyCombination.valueOf(command.shortcut());
    }

    /// `Ctrl K`, as this system writes it.
    static String shown(UiCommand command) {
        return command.shortcut().isEmpty()
                ? ""
                : keys(command).getDisplayText().replace('+', ' ');
    }

    public static void install(Scene scene, Commands commands) {
        for (UiCommand command : commands.all()) {
            if (!command.shortcut().isEmpty()) scene.getAccelerators().put(keys(command), command::run);
        }
    }
}
