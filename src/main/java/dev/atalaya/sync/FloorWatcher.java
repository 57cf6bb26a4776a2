package dev.atalaya.sync;

import dev.atalaya.floor.FloorEvent;

/// Hears, on the reducer's thread, of every single change that is news, none merged away. Must return at
/// once.
interface FloorWatcher {

    /// Only what was no old news.
    void happened(FloorEvent event);

    /// The whole floor was taken anew.
    ///
    /// @param floor only to be used during the call
    void replaced(Floor floor);
}
