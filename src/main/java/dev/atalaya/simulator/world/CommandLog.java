package dev.atalaya.simulator.world;

import java.time.Instant;

/// Where commands are written down before they are done, so that a restart can do them again.
@FunctionalInterface
public interface CommandLog {

    /// Returns when it is safe.
    void write(Instant at, WorldCommand<?> command);
}
