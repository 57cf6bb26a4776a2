package dev.atalaya.insight.sheet;

import dev.atalaya.store.log.Cancel;

/// Makes reports.
@FunctionalInterface
public interface SheetSource {

    /// Hears how far a report has come, on the thread that makes it.
    @FunctionalInterface
    interface Progress {

        Progress NONE = _ -> {};

        /// @param share 0 to 1 of what must be fetched first
        void reached(double share);
    }

    /// Blocks: fetches what is missing, then works it out.
    ///
    /// @throws java.util.concurrent.CancellationException once nobody wants it any more
    /// @throws dev.atalaya.insight.TooMuchException where it would not fit into the memory
    /// @throws dev.atalaya.store.StoreException with one line when the files cannot be read
    Sheet make(Asked asked, Present present, Progress progress, Cancel cancel);
}
