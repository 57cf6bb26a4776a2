package dev.atalaya.ui;

import dev.atalaya.sync.Lookup;
import dev.atalaya.sync.Outbox;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.shell.SettingsHolder;
import dev.atalaya.ui.shell.SimulatedPlatform;
import org.jspecify.annotations.Nullable;

/// What the console's window stands on.
///
/// @param simulated null on a real platform
public record ConsoleDeps(
        Outbox outbox,
        Lookup lookup,
        SettingsHolder settings,
        UiExecutor ui,
        UiTimer timer,
        @Nullable SimulatedPlatform simulated) {}
