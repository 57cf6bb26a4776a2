package dev.atalaya.ui.shell;

import dev.atalaya.sync.PlatformClock;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.live.LiveFloor;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;

/// Says that this is the built-in platform, and what time it is there; its menu sets the speed.
final class SimulatedBadge extends Button {

    private final Shell shell;
    private final Words words;
    private final ShellWords says;

    SimulatedBadge(Shell shell, Words words, ShellWords says, Bag bag) {
        this.shell = shell;
        this.words = words;
        this.says = says;
        LiveFloor floor = shell.model().floor();
        getStyleClass().setAll("pill", "simulated");
        setId("simulated");
        setMinWidth(USE_PREF_SIZE);
        Tone.ACCENT.on(this);
        Menus.opens(this, this::speeds);
        bag.watch(floor.clockProperty(), _ -> tick());
        bag.watch(floor.nowProperty(), _ -> tick());
        bag.watch(shell.model().whoProperty(), who -> {
            setVisible(who != null && who.simulated());
            setManaged(isVisible());
        });
    }

    private void tick() {
        LiveFloor floor = shell.model().floor();
        setText(says.simulated(floor.clockProperty().getValue(), floor.now()));
    }

    private void speeds(ContextMenu menu) {
        PlatformClock clock = shell.model().floor().clockProperty().getValue();
        for (int speed : Shell.SPEEDS) {
            String id = "speed-" + speed;
            if (!shell.commands().has(id)) continue;
            boolean chosen = clock != null && clock.rate() == speed;
            menu.getItems().add(Menus.choice(shell.commands().get(id), chosen, words));
        }
    }
}
