package dev.atalaya.ui.settings;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.store.Settings;
import dev.atalaya.ui.shell.SettingsHolder;
import java.time.Duration;
import java.util.function.Consumer;

/// What the user may set besides language and theme. User interface thread only.
public final class SettingsViewModel {

    /// From when on a conversation needs attention.
    public enum Limit {
        DISCONNECTED,
        PAUSED,
        HELD,
        WAITING
    }

    private final SettingsHolder settings;
    private final Consumer<AttentionLimits> apply;

    /// @param apply puts limits into force
    public SettingsViewModel(SettingsHolder settings, Consumer<AttentionLimits> apply) {
        this.settings = settings;
        this.apply = apply;
    }

    public int minutes(Limit limit) {
        AttentionLimits limits = settings.current().limits();
        Duration of = switch (limit) {
            case DISCONNECTED -> limits.disconnected();
            case PAUSED -> limits.paused();
            case HELD -> limits.held();
            case WAITING -> limits.waiting();
        };
        return (int) of.toMinutes();
    }

    public void minutes(Limit limit, int minutes) {
        AttentionLimits old = settings.current().limits();
        Duration value = Duration.ofMinutes(minutes);
        AttentionLimits limits = new AttentionLimits(
                limit == Limit.DISCONNECTED ? value : old.disconnected(),
                limit == Limit.PAUSED ? value : old.paused(),
                limit == Limit.HELD ? value : old.held(),
                limit == Limit.WAITING ? value : old.waiting());
        set(limits);
    }

    private void set(AttentionLimits limits) {
        if (limits.equals(settings.current().limits())) return;
        settings.change(
                s -> new Settings(s.language(), s.theme(), s.window(), limits, s.profiles(), s.profile(), s.columns()));
        apply.accept(limits);
    }
}
