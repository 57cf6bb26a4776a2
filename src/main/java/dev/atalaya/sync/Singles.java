package dev.atalaya.sync;

import org.jspecify.annotations.Nullable;

/// The things of which there is one: connection, clock, files; each with whether it is news.
final class Singles {

    private @Nullable Link link;
    private @Nullable PlatformClock clock;
    private @Nullable StoreHealth store;
    private boolean newLink;
    private boolean newClock;
    private boolean newStore;

    /// True when the user must see it at once.
    boolean link(Link next) {
        Link before = link;
        if (next.equals(before)) return false;
        link = next;
        newLink = true;
        return before == null
                || next.state() != before.state()
                || !next.detail().equals(before.detail());
    }

    void clock(PlatformClock next) {
        newClock |= !next.equals(clock);
        clock = next;
    }

    void store(StoreHealth next) {
        newStore |= !next.equals(store);
        store = next;
    }

    boolean unchanged() {
        return !newLink && !newClock && !newStore;
    }

    @Nullable
    Link link() {
        return link;
    }

    @Nullable
    PlatformClock clock() {
        return clock;
    }

    @Nullable
    StoreHealth store() {
        return store;
    }

    @Nullable
    Link takeLink() {
        boolean taken = newLink;
        newLink = false;
        return taken ? link : null;
    }

    @Nullable
    PlatformClock takeClock() {
        boolean taken = newClock;
        newClock = false;
        return taken ? clock : null;
    }

    @Nullable
    StoreHealth takeStore() {
        boolean taken = newStore;
        newStore = false;
        return taken ? store : null;
    }
}
