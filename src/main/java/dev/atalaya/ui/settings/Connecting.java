package dev.atalaya.ui.settings;

import dev.atalaya.store.Settings;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.PlatformChoice;
import dev.atalaya.ui.shell.ShellModel;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// *Connect…*: the list of platforms, and the dialog over whatever is on screen that adds one.
public final class Connecting {

    private final Connections connections;
    private final ConnectViewModel model;
    private final ShellModel shell;
    private final Notices notices;
    private final Pane over;
    private final UiCommand command = new UiCommand("connect", "LINK", "", this::open);

    /// @param over lies over the whole window
    public Connecting(Connections connections, ShellModel shell, UiExecutor ui, Notices notices, Pane over) {
        this.connections = connections;
        this.shell = shell;
        this.notices = notices;
        this.over = over;
        model = new ConnectViewModel(connections, ui);
    }

    UiCommand command() {
        return command;
    }

    /// What the top bar offers to switch to.
    public List<PlatformChoice> platforms() {
        return choices(connections);
    }

    static List<PlatformChoice> choices(Connections connections) {
        return connections.profiles().stream()
                .map(profile -> new PlatformChoice(
                        profile.name(),
                        profile.kind(),
                        profile.name().equals(connections.inUse()),
                        () -> connections.use(profile.name())))
                .toList();
    }

    /// Opens the dialog, filled in, where the profile on screen lacks its token.
    public void askForToken() {
        Settings.Profile profile = connections.withoutToken();
        if (profile == null) return;
        model.fill(profile);
        open();
    }

    Node profiles(Words words) {
        return new ProfilesPane(connections, words, command::run);
    }

    private void open() {
        Words words = shell.wordsProperty().get();
        Bag bag = new Bag();
        StackPane scrim = new StackPane();
        scrim.getStyleClass().add("dialog-scrim");
        Runnable leave = () -> {
            over.getChildren().remove(scrim);
            bag.close();
        };
        Runnable done = () -> {
            leave.run();
            // The token most of all must not stay behind.
            model.clear();
        };
        ConnectPane pane = new ConnectPane(model, words, done, kept -> said(kept, words), bag);
        pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        scrim.getChildren().add(pane);
        // In another language or zone it is made anew, with what was typed.
        bag.add(shell.wordsProperty().subscribe((_, _) -> {
            leave.run();
            open();
        }));
        over.getChildren().add(scrim);
        pane.focusFirst();
    }

    private void said(boolean kept, Words words) {
        if (!kept) notices.tell(UserMessage.of(UserMessage.Kind.WARNING, words.get("connect.token-not-kept")));
    }
}
