package dev.atalaya.insight.findings;

import dev.atalaya.insight.Fairness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// What an agent took part in: draws by how many were in them, and how many he won. What follows from them is worked
/// out again only once they have changed.
final class Luck {

    private int[] draws = new int[8];
    private int total;
    private int got;
    private double expected;
    private double chance;
    private boolean expectedKnown;
    private boolean chanceKnown;

    /// @param by 1 for a draw that came, -1 for one that left the range
    void count(int among, boolean won, int by) {
        if (among >= draws.length) draws = Arrays.copyOf(draws, 2 * among);
        draws[among] += by;
        total += by;
        if (won) got += by;
        expectedKnown = false;
        chanceKnown = false;
    }

    int total() {
        return total;
    }

    int got() {
        return got;
    }

    double expected() {
        if (!expectedKnown) {
            expected = 0;
            for (int among = 1; among < draws.length; among++) expected += (double) draws[among] / among;
            expectedKnown = true;
        }
        return expected;
    }

    /// The probability that chance alone gives him so few.
    double chance() {
        if (!chanceKnown) {
            List<Double> chances = new ArrayList<>();
            for (int among = 1; among < draws.length; among++) {
                chances.addAll(Collections.nCopies(draws[among], 1.0 / among));
            }
            chance = Fairness.atMost(chances, got);
            chanceKnown = true;
        }
        return chance;
    }
}
