package dev.atalaya.ui.shell;

import dev.atalaya.floor.Role;
import dev.atalaya.store.Settings;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.texts.Language;
import dev.atalaya.ui.live.UiTimer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the parts of the frame share: model, commands, time and messages.
///
/// @param platforms all that the console knows, read each time they are offered
/// @param simulated null on a real platform
public record Shell(
        ShellModel model,
        Commands commands,
        Notices notices,
        UiTimer timer,
        UiExecutor ui,
        Supplier<List<PlatformChoice>> platforms,
        @Nullable SimulatedPlatform simulated) {

    private static final Logger LOG = LoggerFactory.getLogger(Shell.class);

    static final List<Integer> SPEEDS = List.of(0, 1, 10, 60);
    static final List<Role> ROLES = List.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

    /// Adds what the frame itself can do.
    void addCommands() {
        commands.add(new UiCommand(
                "theme",
                "SUN",
                "",
                () -> model.theme(model.themeProperty().get().other())));
        for (Language language : Language.values()) {
            Settings.Language stored = Settings.Language.valueOf(language.name());
            commands.add(new UiCommand("language-" + language.code(), "GLOBE", "", () -> model.language(stored)));
        }
        for (ZoneChoice zone : ZoneChoice.values()) {
            commands.add(new UiCommand("zone-" + zone, "CLOCK", "", () -> model.zone(zone)));
        }
        if (simulated == null) return;
        for (int speed : SPEEDS) {
            String icon = speed == 0 ? "PAUSE" : "PLAY";
            commands.add(new UiCommand("speed-" + speed, icon, "", () -> ask(simulated.speed(speed))));
        }
        for (Role role : ROLES) {
            commands.add(new UiCommand("role-" + role, "AGENT", "", () -> ask(simulated.role(role))));
        }
    }

    /// Says so where it fails, in plain words; the cause goes to the program's log.
    void ask(CompletionStage<Void> asked) {
        asked.whenComplete((_, thrown) -> {
            if (thrown == null) return;
            Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
            LOG.warn("The built-in platform did not do what it was asked", cause);
            ui.execute(() -> notices.tell(UserMessage.of(
                    UserMessage.Kind.ERROR, model.wordsProperty().get().get("shell.not-done"))));
        });
    }
}
