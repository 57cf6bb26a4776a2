package dev.atalaya.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
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

    /// A key without Ctrl or the like does nothing while somebody types into a field.
    public static void install(Scene scene, Commands commands) {
        for (UiCommand command : commands.all()) {
            if (command.shortcut().isEmpty()) continue;
            boolean plain = !command.shortcut().contains("+");
            scene.getAccelerators().put(keys(command), () -> {
                if (!plain || !(scene.getFocusOwner() instanceof TextInputControl)) command.run();
            });
        }
    }
}
