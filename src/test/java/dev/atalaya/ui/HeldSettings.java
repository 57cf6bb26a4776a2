package dev.atalaya.ui;

import dev.atalaya.store.Settings;
import dev.atalaya.ui.shell.SettingsHolder;
import java.util.function.UnaryOperator;

/// Settings in memory.
public final class HeldSettings implements SettingsHolder {

    private Settings settings = Settings.DEFAULT;

    @Override
    public Settings current() {
        return settings;
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
    }
}
