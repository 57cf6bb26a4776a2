package dev.atalaya.ui.live;

/// Lets tests see who still listens.
public final class Listeners {

    private Listeners() {}

    public static int of(LiveFloor floor) {
        return floor.listeners();
    }
}
