package dev.atalaya.ui.past;

import dev.atalaya.insight.PastFloor;
import dev.atalaya.store.log.Cancel;
import java.time.Instant;

/// Where the floor of the past comes from.
@FunctionalInterface
public interface PastSource {

    /// Blocks.
    ///
    /// @throws java.util.concurrent.CancellationException once nobody wants it any more
    /// @throws dev.atalaya.store.StoreException with one line when the files cannot be read
    PastFloor at(Instant at, Cancel cancel);
}
