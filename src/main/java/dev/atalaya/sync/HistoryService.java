package dev.atalaya.sync;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.history.Coverage;
import dev.atalaya.store.history.History;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The past as reports, findings and the time machine ask for it.
public interface HistoryService {

    /// What is here. Reading blocks: never on the JavaFX thread.
    History past();

    /// Which stretches are here, how, and which are not to be had. Blocks.
    default Coverage coverage(HistoryKind kind) {
        return past().coverage(kind);
    }

    /// Sees to it that all four kinds are here for this stretch, as far as the platform has them: what is missing is
    /// fetched page by page, the newest day first. Asked for and not finished, it goes on after a restart.
    ///
    /// @param progress hears of each page, on a background thread; must return at once
    Fetching ensure(Stretch range, Consumer<Progress> progress);

    /// A fetch under way.
    interface Fetching {

        /// How it ended. Completes on a background thread.
        CompletableFuture<Ended> ended();

        /// Asks for no further page; what is here stays.
        void cancel();
    }

    /// @param done days of one kind, or parts of days, that are complete
    /// @param total of them
    /// @param items received so far
    /// @param trouble why it waits, empty while it goes on
    record Progress(int done, int total, long items, String trouble) {}

    /// How a fetch ended.
    sealed interface Ended {

        /// Everything that the platform has is here; what it has no more stands in the coverage as gone.
        record Complete() implements Ended {}

        record Cancelled() implements Ended {}

        /// @param why one line: the platform refuses, or keeps no such history
        record Refused(String why) implements Ended {}
    }
}
