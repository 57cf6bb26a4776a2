package dev.atalaya.insight.findings;

import java.util.List;

/// What a finding rests on.
///
/// @param decisions ids, oldest first, the newest [#MOST] of them
/// @param agents ids of those concerned
/// @param affected how many conversations it touched in the range
/// @param waiting how many of their customers still wait for an answer
public record Proof(List<String> decisions, List<String> agents, int affected, int waiting) {

    /// More than that nobody reads one by one: the log shows them all.
    public static final int MOST = 500;

    static final Proof NONE = new Proof(List.of(), List.of(), 0, 0);

    public Proof {
        decisions = List.copyOf(decisions);
        agents = List.copyOf(agents);
    }
}
