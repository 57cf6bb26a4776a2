package dev.atalaya.insight;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Stretch;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.Cancel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts together the candidates of many decisions, where the platform did not write them down: what the history tells
/// of a day is read once for all of that day. Blocks: never on the JavaFX thread.
public final class Reconstructions {

    private Reconstructions() {}

    /// Each with its candidates and its judgement, in the same order.
    public static List<Reconstructed> of(History history, RuleBook book, List<Assignment> decisions, Cancel cancel) {
        Map<Instant, List<Assignment>> days = new TreeMap<>();
        for (Assignment decision : decisions) {
            days.computeIfAbsent(decision.at().truncatedTo(ChronoUnit.DAYS), _ -> new ArrayList<>())
                    .add(decision);
        }
        Map<Assignment, Reconstructed> found = new IdentityHashMap<>();
        for (List<Assignment> day : days.values()) {
            cancel.check();
            Reconstruction reconstruction = new Reconstruction(excerpt(history, day), book);
            for (Assignment decision : day) found.put(decision, reconstruction.of(decision));
        }
        return decisions.stream().map(found::get).toList();
    }

    /// Nothing is asked about a decision that has its candidates.
    private static History excerpt(History history, List<Assignment> decisions) {
        List<Instant> bare = decisions.stream()
                .filter(decision -> decision.candidates().isEmpty())
                .map(Assignment::at)
                .sorted()
                .toList();
        if (bare.isEmpty()) return history;
        Stretch needed = new Stretch(
                bare.getFirst().minus(Reconstruction.BACK), bare.getLast().plus(Reconstruction.AHEAD));
        return new Excerpt(history, needed);
    }
}
