package dev.atalaya.ui.whatif;

import dev.atalaya.insight.whatif.Amount;
import java.util.List;

/// What an agent got, and would have got.
///
/// @param after one for each scenario
record LabRow(String agentId, String name, boolean test, Amount before, List<Amount> after) {

    LabRow {
        after = List.copyOf(after);
    }

    double most() {
        double most = before.expected();
        for (Amount amount : after) most = Math.max(most, amount.expected());
        return most;
    }
}
