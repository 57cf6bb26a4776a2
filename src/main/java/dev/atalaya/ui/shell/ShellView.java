package dev.atalaya.ui.shell;

import dev.atalaya.ui.live.LiveFloor;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The frame with one screen in it. Made anew for each language.
final class ShellView extends BorderPane {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final List<Screen> screens;
    private final Words words;
    private final StackPane place = new StackPane();
    private @Nullable Shown shown;

    ShellView(Shell shell, List<Screen> screens, Words words, Bag bag) {
        this.screens = screens;
        this.words = words;
        getStyleClass().add("shell");
        place.getStyleClass().add("screen-place");
        setTop(new TopBar(shell, words, bag));
        setLeft(new Rail(shell, screens, words, bag));
        setCenter(new VBox(
                new StaleBanner(shell, words, bag),
                new DiskBanner(shell, words, bag),
                new AlertBanner(shell, words, bag),
                new WelcomeStrip(shell, words, bag),
                place));
        VBox.setVgrow(place, javafx.scene.layout.Priority.ALWAYS);
        setBottom(new StatusBar(shell, words, bag));
        LiveFloor floor = shell.model().floor();
        bag.watch(
                floor.linkProperty(),
                link -> place.pseudoClassStateChanged(STALE, link != null && StaleBanner.stale(link)));
        bag.watch(shell.model().screenProperty(), this::open);
        bag.add(this::leave);
    }

    private void open(String id) {
        leave();
        for (Screen screen : screens) {
            if (!screen.id().equals(id)) continue;
            Shown opened = screen.open(words);
            shown = opened;
            place.getChildren().setAll(opened.node());
        }
    }

    private void leave() {
        if (shown != null) shown.close();
        shown = null;
        place.getChildren().clear();
    }
}
