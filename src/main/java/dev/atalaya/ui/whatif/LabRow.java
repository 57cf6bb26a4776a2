package dev.atalaya.ui.whatif;

import dev.atalaya.insight.whatif.Amount;

/// What an agent got, and would have got.
record LabRow(String agentId, String name, boolean test, Amount before, Amount after) {

    double most() {
        return Math.max(before.expected(), after.expected());
    }
}
