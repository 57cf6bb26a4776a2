package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.log.Strip;
import dev.atalaya.store.log.Strips;
import java.util.List;

/// Decisions on a tape.
final class Taped {

    private Taped() {}

    /// @param decisions oldest first
    static Tapes of(List<Assignment> decisions) {
        Tapes tapes = new Tapes();
        add(tapes, decisions);
        return tapes;
    }

    static void add(Tapes tapes, List<Assignment> decisions) {
        Strip strip = Strips.of(decisions);
        tapes.add(strip, Strips.rows(strip));
    }
}
