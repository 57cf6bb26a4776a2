package dev.atalaya.insight.findings;

import dev.atalaya.floor.Assignment;
import dev.atalaya.insight.Reconstructed;
import java.time.Instant;
import java.util.function.Consumer;

/// The decisions of before, from wherever they are kept. Blocks.
@FunctionalInterface
public interface PastDecisions {

    /// Tells of each since then, in any order.
    ///
    /// @throws dev.atalaya.store.StoreException where they cannot be read
    void since(Instant from, Consumer<Assignment> to);

    /// Tells of those without candidates that contradict the rules by what our own history tells.
    ///
    /// @throws dev.atalaya.store.StoreException where they cannot be read
    default void judgedLate(Instant from, Consumer<Reconstructed> to) {}
}
