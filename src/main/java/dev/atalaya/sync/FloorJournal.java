package dev.atalaya.sync;

import dev.atalaya.store.CacheBatch;
import dev.atalaya.store.FloorSnapshot;

/// Hears, on the reducer's thread, what must be kept for the next start. Must return at once.
interface FloorJournal {

    /// Keeps nothing.
    FloorJournal NONE = new FloorJournal() {
        @Override
        public void replaced(FloorSnapshot floor) {}

        @Override
        public void changed(CacheBatch batch) {}
    };

    /// Two that hear the same.
    static FloorJournal both(FloorJournal first, FloorJournal second) {
        return new FloorJournal() {
            @Override
            public void replaced(FloorSnapshot floor) {
                first.replaced(floor);
                second.replaced(floor);
            }

            @Override
            public void changed(CacheBatch batch) {
                first.changed(batch);
                second.changed(batch);
            }
        };
    }

    /// The platform gave the whole floor anew.
    void replaced(FloorSnapshot floor);

    /// Events since the last call, with the position they lead to; it may rise without any.
    void changed(CacheBatch batch);
}
