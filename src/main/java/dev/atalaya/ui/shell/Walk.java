package dev.atalaya.ui.shell;

import dev.atalaya.ui.live.UiTimer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/// Back and forward through what was looked at, from screen to screen. User interface thread only.
final class Walk implements AutoCloseable {

    private static final Duration SOON = Duration.ofMillis(20);

    private final ShellModel model;
    private final List<Screen> screens;
    private final UiTimer timer;
    private final Trail trail;
    private final UiCommand back = new UiCommand("back", "BACK", "Alt+LEFT", () -> walk(this::earlier));
    private final UiCommand forward = new UiCommand("forward", "FORWARD", "Alt+RIGHT", () -> walk(this::later));
    private final Bag bag = new Bag();
    private Subscription settling = Subscription.EMPTY;
    private boolean walking;

    /// @param model its screen is the one in front
    Walk(ShellModel model, List<Screen> screens, UiTimer timer) {
        this.model = model;
        this.timer = timer;
        this.screens = screens;
        trail = new Trail(here(), timer::nanos);
        bag.watch(model.screenProperty(), _ -> look());
        for (Screen screen : screens) bag.watch(screen.placeProperty(), _ -> look());
        able();
    }

    List<UiCommand> commands() {
        return List.of(back, forward);
    }

    /// The fourth and the fifth button of a mouse.
    void pressed(MouseEvent mouse) {
        settle();
        switch (mouse.getButton()) {
            case BACK -> back.run();
            case FORWARD -> forward.run();
            default -> {}
        }
    }

    /// One gesture may look at several things in passing: what it ends with is remembered.
    private void look() {
        if (walking) return;
        settling.unsubscribe();
        settling = timer.after(SOON, this::settle);
    }

    /// Remembers what is looked at now. Called before the next gesture at the latest.
    void settle() {
        settling.unsubscribe();
        trail.went(here());
        able();
    }

    private Place here() {
        String id = model.screenProperty().get();
        return screen(id).map(screen -> screen.placeProperty().getValue()).orElseGet(() -> Place.of(id));
    }

    private Optional<Screen> screen(String id) {
        return screens.stream().filter(screen -> screen.id().equals(id)).findFirst();
    }

    private Optional<Place> earlier() {
        return trail.back();
    }

    private Optional<Place> later() {
        return trail.forward();
    }

    /// What is gone meanwhile is left out; the trail stays as it is.
    private void walk(Supplier<Optional<Place>> to) {
        settle();
        walking = true;
        try {
            to.get().ifPresent(place -> {
                model.screenProperty().set(place.screen());
                screen(place.screen()).ifPresent(screen -> screen.goTo(place));
            });
        } finally {
            walking = false;
        }
        able();
    }

    private void able() {
        back.executableProperty().set(trail.hasBack());
        forward.executableProperty().set(trail.hasForward());
    }

    @Override
    public void close() {
        settling.unsubscribe();
        bag.close();
    }
}
