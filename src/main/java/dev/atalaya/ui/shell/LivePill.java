package dev.atalaya.ui.shell;

import dev.atalaya.sync.Link;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.live.LiveFloor;
import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// How fresh what is on screen is.
final class LivePill extends Label {

    private static final Duration BLINK = Duration.ofMillis(500);

    private final LiveFloor floor;
    private final ShellWords says;
    private final Region dot = new Region();

    LivePill(Shell shell, ShellWords says, Bag bag) {
        this.floor = shell.model().floor();
        this.says = says;
        dot.getStyleClass().add("dot");
        getStyleClass().add("pill");
        setGraphic(dot);
        setId("live");
        setMinWidth(USE_PREF_SIZE);
        bag.watch(floor.linkProperty(), _ -> tick());
        bag.add(shell.timer().every(BLINK, this::tick));
    }

    private void tick() {
        Link link = floor.linkProperty().getValue();
        setText(says.live(link, floor.quiet()));
        Tone tone = ShellWords.liveTone(link);
        tone.on(this);
        tone.on(dot);
    }
}
