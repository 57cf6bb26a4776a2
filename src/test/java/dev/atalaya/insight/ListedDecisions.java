package dev.atalaya.insight;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.log.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// A log in memory.
record ListedDecisions(List<Assignment> all) implements Decisions {

    @Override
    public void walk(Instant from, Instant to, Consumer<Assignment> reader) {
        all.stream()
                .filter(d -> !d.at().isBefore(from) && d.at().isBefore(to))
                .sorted(Comparator.comparing(Assignment::at))
                .forEach(reader);
    }

    @Override
    public List<Standing> standing(Collection<String> conversationIds, Instant at) {
        return conversationIds.stream()
                .flatMap(id -> all.stream()
                        .filter(d -> d.conversationId().equals(id) && !d.at().isAfter(at))
                        .max(Comparator.comparing(Assignment::at))
                        .map(Standing::of)
                        .stream())
                .toList();
    }
}
