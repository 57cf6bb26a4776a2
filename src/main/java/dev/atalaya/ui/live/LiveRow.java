package dev.atalaya.ui.live;

/// Something kept by id and updated in place, that may stand in one [LiveOrder]. User interface thread only.
public abstract class LiveRow {

    /// Whether it is in the list as published.
    boolean listed;

    /// Whether it should be, as far as we know by now.
    boolean belongs;

    /// Whether it waits for the next publication.
    boolean marked;

    /// Whether it stands in the published list.
    public final boolean listed() {
        return listed;
    }

    /// True for a row that still stands in the list although it has left: shown dimmed until the next publication.
    public final boolean leaving() {
        return listed && marked && !belongs;
    }
}
