package dev.atalaya.ui.shell;

import dev.atalaya.sync.Link;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.live.LiveFloor;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Says across the window that what is shown is not live. Hidden while it is.
final class StaleBanner extends HBox {

    private final LiveFloor floor;
    private final ShellWords says;
    private final Label text = new Label("", Icon.OFFLINE.node());

    StaleBanner(Shell shell, Words words, Bag bag) {
        floor = shell.model().floor();
        says = new ShellWords(words);
        getStyleClass().add("stale-banner");
        setAlignment(Pos.CENTER_LEFT);
        setId("stale-banner");
        text.setMinWidth(0);
        getChildren().add(text);
        bag.watch(floor.linkProperty(), _ -> tick());
        // Also while the simulation is paused and its time stands still.
        bag.add(shell.timer().every(Duration.ofSeconds(1), this::tick));
    }

    static boolean stale(Link link) {
        if (link.filesOnly()) return false;
        return link.state() == Link.State.STALE || link.state() == Link.State.SIGNED_OUT;
    }

    private void tick() {
        Link link = floor.linkProperty().getValue();
        boolean on = link != null && stale(link);
        setVisible(on);
        setManaged(on);
        if (!on) return;
        text.setText(says.stale(link, floor.quiet()));
        (link.state() == Link.State.SIGNED_OUT ? Tone.BAD : Tone.WARN).on(this);
    }
}
