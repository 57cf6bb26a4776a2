package dev.atalaya.ui.shell;

import dev.atalaya.store.Settings;
import java.util.function.UnaryOperator;

/// The settings in force. Changing them returns at once; they are saved elsewhere.
public interface SettingsHolder {

    Settings current();

    void change(UnaryOperator<Settings> change);
}
