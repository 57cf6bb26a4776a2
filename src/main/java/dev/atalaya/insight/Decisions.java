package dev.atalaya.insight;

import dev.atalaya.floor.Assignment;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// The log as what is worked out here asks for it. Blocks: never on the JavaFX thread.
public interface Decisions {

    /// Decisions with `from <= at < to`, oldest first.
    List<Assignment> between(Instant from, Instant to);

    /// For each of the conversations the last decision at or before the instant, where there is one.
    List<Assignment> standing(Collection<String> conversationIds, Instant at);
}
