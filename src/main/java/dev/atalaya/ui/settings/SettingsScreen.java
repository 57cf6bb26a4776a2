package dev.atalaya.ui.settings;

import dev.atalaya.sync.UiExecutor;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.settings.SettingsView.Section;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Screen;
import dev.atalaya.ui.shell.ShellModel;
import dev.atalaya.ui.shell.Shown;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The settings as a screen of the console.
public final class SettingsScreen implements Screen {

    private final SettingsViewModel model;
    private final ShellModel shell;
    private final @Nullable Connecting connecting;
    private final @Nullable AlertsViewModel alerts;
    private final @Nullable Restoring restoring;
    private final @Nullable Auditing auditing;
    private final UiExecutor ui;

    /// @param connecting null where there is only one platform to be had
    /// @param alerts null where nobody is told of findings
    /// @param restoring null where there are no files
    /// @param auditing null where there are no files
    public SettingsScreen(
            SettingsViewModel model,
            ShellModel shell,
            @Nullable Connecting connecting,
            @Nullable AlertsViewModel alerts,
            @Nullable Restoring restoring,
            @Nullable Auditing auditing,
            UiExecutor ui) {
        this.model = model;
        this.shell = shell;
        this.connecting = connecting;
        this.alerts = alerts;
        this.restoring = restoring;
        this.auditing = auditing;
        this.ui = ui;
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public Icon icon() {
        return Icon.SETTINGS;
    }

    @Override
    public Shown open(Words words) {
        Bag bag = new Bag();
        List<Section> more = new ArrayList<>();
        if (alerts != null) {
            more.add(new Section("settings.alerts", new AlertsPane(alerts, shell.floor(), words, bag)));
        }
        if (connecting != null) more.add(new Section("settings.profiles", connecting.profiles(words)));
        if (auditing != null) more.add(new Section("settings.audit", auditing.pane(words, bag)));
        if (restoring != null) more.add(new Section("settings.backups", new BackupsPane(restoring, ui, words)));
        return new Shown(new SettingsView(model, shell, more, words, bag), bag);
    }

    @Override
    public List<UiCommand> commands() {
        return connecting == null ? List.of() : List.of(connecting.command());
    }

    @Override
    public void close() {
        if (alerts != null) alerts.close();
    }
}
