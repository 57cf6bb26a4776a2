package dev.atalaya.sync;

import java.util.function.Consumer;

/// What the screens subscribe to.
public interface FloorFeed {

    /// The listener gets the whole floor first (`full`), then each change, all on the reducer's thread; it must return
    /// quickly and hand over to a [UiPump]. Closing the returned handle ends it.
    Subscription subscribe(Consumer<Delta> listener);

    /// A listener's stay.
    interface Subscription extends AutoCloseable {

        /// Ends it; what is under way on the reducer's thread may still arrive.
        @Override
        void close();
    }
}
