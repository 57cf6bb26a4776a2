package dev.atalaya.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The whole content of the window: frame, palette and messages. Makes the frame anew when language or zone change;
/// what the
/// screens know and what stands in the palette stays.
public final class ShellPane extends StackPane implements AutoCloseable {

    private final Shell shell;
    private final List<Screen> screens;
    private final List<PaletteSource> sources;
    private final LaterSource later;
    private final Pane over;
    private final Toasts toasts;
    private final Walk walk;
    private final Bag bag = new Bag();
    private @Nullable Bag frame;
    private @Nullable Palette palette;

    /// @param later where the palette looks besides
    /// @param over lies over the frame; screens put there what covers the whole window
    /// @param toasts also the shell's notices
    public ShellPane(
            Shell shell,
            List<Screen> screens,
            List<PaletteSource> sources,
            LaterSource later,
            Pane over,
            Toasts toasts) {
        this.shell = shell;
        this.screens = List.copyOf(screens);
        this.sources = new ArrayList<>(sources);
        this.later = later;
        this.over = over;
        this.toasts = toasts;
        this.sources.add(new CommandSource(shell.commands()));
        Commands commands = shell.commands();
        commands.add(new UiCommand("palette", "SEARCH", "Shortcut+K", this::openPalette));
        for (Screen screen : screens) {
            String keys = screen.id().equals("settings") ? "Shortcut+COMMA" : "";
            commands.add(new UiCommand(
                    "screen-" + screen.id(),
                    screen.icon().name(),
                    keys,
                    () -> shell.model().screenProperty().set(screen.id())));
            commands.addAll(screen.commands());
        }
        shell.addCommands();
        shell.model().screenProperty().set(screens.getFirst().id());
        walk = new Walk(shell.model(), this.screens, shell.timer());
        commands.addAll(walk.commands());
        addEventFilter(MouseEvent.MOUSE_PRESSED, walk::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> walk.settle());
        bag.watch(shell.model().wordsProperty(), this::build);
    }

    private void build(Words words) {
        if (frame != null) frame.close();
        Bag fresh = new Bag();
        frame = fresh;
        getChildren().setAll(new ShellView(shell, screens, words, fresh), over, toasts);
        Palette before = palette;
        palette = null;
        if (before != null && before.isVisible()) palette().goOn(before);
    }

    private void openPalette() {
        palette().open();
    }

    /// Somebody else looks: what lay over the frame and was found for the one before goes.
    public void forget() {
        if (palette != null) palette.forget();
    }

    /// Made when it is first wanted.
    private Palette palette() {
        if (palette != null) return palette;
        Palette made = new Palette(sources, later, shell.model().wordsProperty().get());
        palette = made;
        getChildren().add(made);
        return made;
    }

    /// Drops everything that the frame and its screens' views listen to.
    @Override
    public void close() {
        bag.close();
        walk.close();
        if (frame != null) frame.close();
        frame = null;
    }
}
