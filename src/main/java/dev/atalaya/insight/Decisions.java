package dev.atalaya.insight;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.log.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The log as what is worked out here asks for it. Blocks: never on the JavaFX thread.
public interface Decisions {

    /// Tells of the decisions with `from <= at < to`, oldest first, one after the other: of many nobody need keep all.
    void walk(Instant from, Instant to, Consumer<Assignment> reader);

    /// All of them, with their candidates: for a day or less.
    default List<Assignment> between(Instant from, Instant to) {
        List<Assignment> found = new ArrayList<>();
        walk(from, to, found::add);
        return found;
    }

    /// How many decisions about these groups there are with `from <= at < to`.
    default long count(Instant from, Instant to, Set<String> groupIds) {
        long[] count = {0};
        walk(from, to, decision -> count[0] += groupIds.contains(decision.groupId()) ? 1 : 0);
        return count[0];
    }

    /// For each of the conversations where it was put by the last decision at or before the instant, where there is
    /// one.
    List<Standing> standing(Collection<String> conversationIds, Instant at);
}
