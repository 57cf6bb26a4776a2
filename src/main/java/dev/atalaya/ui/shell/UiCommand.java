package dev.atalaya.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Something the user can do. Buttons, menus, the palette and the keys are made from the same objects.
public final class UiCommand {

    private final String id;
    private final String icon;
    private final String shortcut;
    private final Runnable action;
    private final BooleanProperty executable = new SimpleBooleanProperty(true);
    private final BooleanProperty running = new SimpleBooleanProperty(false);

    /// @param id its label's text key is `command.` + id
    /// @param icon name of an icon, may be empty
    /// @param shortcut as `KeyCombination.valueOf` reads it, such as `Shortcut+K`; may be empty
    public UiCommand(String id, String icon, String shortcut, Runnable action) {
        this.id = id;
        this.icon = icon;
        this.shortcut = shortcut;
        this.action = action;
    }

    public String id() {
        return id;
    }

    public String labelKey() {
        return "command." + id;
    }

    public String icon() {
        return icon;
    }

    public String shortcut() {
        return shortcut;
    }

    /// Whether it can be done now.
    public BooleanProperty executableProperty() {
        return executable;
    }

    /// Whether it is under way; it is not begun twice.
    public BooleanProperty runningProperty() {
        return running;
    }

    /// Does it, where it can be done.
    public void run() {
        if (executable.get() && !running.get()) action.run();
    }
}
