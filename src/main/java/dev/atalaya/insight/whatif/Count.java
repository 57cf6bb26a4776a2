package dev.atalaya.insight.whatif;

import dev.atalaya.insight.HeldTimes;
import java.util.HashMap;
import java.util.Map;

/// Sums of expectations and variances.
final class Count {

    final HeldTimes times = new HeldTimes();
    final double[] agents;
    private final double[] spread;
    double given;
    double absent;
    double test;
    private double absentSpread;
    private double testSpread;
    private final Trace trace;

    /// @param trace hears what is counted
    Count(int agents, Trace trace) {
        this.trace = trace;
        this.agents = new double[agents];
        spread = new double[agents];
    }

    /// @param i the decision
    void sure(int i, int agent, int flags) {
        given++;
        agents[agent]++;
        if ((flags & Tape.ELIGIBLE) != Tape.ELIGIBLE) absent++;
        if ((flags & Tape.TEST) != 0) test++;
        trace.given(i, agent, flags);
    }

    /// Somebody who was no candidate: nobody knows what he was.
    void unknown(int i, int agent) {
        given++;
        agents[agent]++;
        trace.given(i, agent, Tape.ELIGIBLE);
    }

    /// @param chance of those the kernel looked at; together 1
    void chances(int i, Kernel kernel, double[] chance) {
        given++;
        double gone = 0;
        double tests = 0;
        for (int k = 0; k < kernel.slots; k++) {
            double p = chance[k];
            if (p == 0) continue;
            trace.given(i, kernel.who[k], kernel.is[k]);
            agents[kernel.who[k]] += p;
            spread[kernel.who[k]] += p * (1 - p);
            if ((kernel.is[k] & Tape.ELIGIBLE) != Tape.ELIGIBLE) gone += p;
            if ((kernel.is[k] & Tape.TEST) != 0) tests += p;
        }
        absent += gone;
        absentSpread += gone * (1 - gone);
        test += tests;
        testSpread += tests * (1 - tests);
    }

    Result result(int held, Tape tape) {
        Map<String, Amount> by = new HashMap<>();
        for (int a = 0; a < agents.length; a++) {
            if (agents[a] > 0) by.put(tape.agents.id(a), Amount.chance(agents[a], spread[a]));
        }
        return new Result(
                Amount.sure(given),
                Amount.chance(absent, absentSpread),
                Amount.chance(test, testSpread),
                Amount.sure(held),
                times.summary(),
                by);
    }
}
