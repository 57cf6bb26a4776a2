package dev.atalaya.ui.floor;

import dev.atalaya.sync.Outbox;
import dev.atalaya.ui.floor.conversations.ConversationsViewModel;
import dev.atalaya.ui.floor.roster.RosterViewModel;
import dev.atalaya.ui.live.Hold;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.UiTimer;

/// The floor's two lists and what they stand on. Lives as long as the window; views come and go with the language.
public final class FloorViewModel implements AutoCloseable {

    private final LiveFloor floor;
    private final Outbox outbox;
    private final RosterViewModel roster;
    private final ConversationsViewModel conversations;
    private final FloorPanes panes = new FloorPanes();

    public FloorViewModel(LiveFloor floor, Outbox outbox, UiTimer timer) {
        this.floor = floor;
        this.outbox = outbox;
        roster = new RosterViewModel(floor, timer);
        conversations = new ConversationsViewModel(floor, timer);
    }

    public LiveFloor floor() {
        return floor;
    }

    public Outbox outbox() {
        return outbox;
    }

    public RosterViewModel roster() {
        return roster;
    }

    public ConversationsViewModel conversations() {
        return conversations;
    }

    public FloorPanes panes() {
        return panes;
    }

    /// While a drag or a menu is on: nothing moves in either list.
    public void hold(Hold why, boolean on) {
        roster.hold(why, on);
        conversations.hold(why, on);
    }

    @Override
    public void close() {
        roster.close();
        conversations.close();
    }
}
