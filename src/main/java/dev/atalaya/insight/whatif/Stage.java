package dev.atalaya.insight.whatif;

import dev.atalaya.insight.Ledger;
import dev.atalaya.insight.whatif.Scenario.Hours;
import java.util.Map;
import java.util.Set;

/// What a replay knows besides the decisions.
///
/// @param end of the range, in milliseconds: who waits then waits still
/// @param hours of the groups by id, as far as they are known
/// @param ledgers by id, of agents who are put into a group
/// @param tests ids of test agents among them
public record Stage(long end, Map<String, Hours> hours, Map<String, Ledger> ledgers, Set<String> tests) {

    public Stage {
        hours = Map.copyOf(hours);
        ledgers = Map.copyOf(ledgers);
        tests = Set.copyOf(tests);
    }
}
