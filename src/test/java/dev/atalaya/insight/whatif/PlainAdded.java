package dev.atalaya.insight.whatif;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Verdict;
import dev.atalaya.insight.Ledger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A made-up history of agents who are put into groups, with stretches of which nothing is known.
final class PlainAdded {

    private final Map<String, List<AgentInterval>> told = new HashMap<>();
    private final Stretch range;

    PlainAdded(List<String> agents, Stretch range, Random random) {
        this.range = range;
        for (String agent : agents) {
            List<AgentInterval> intervals = new ArrayList<>();
            Instant at = range.from();
            while (at.isBefore(range.to())) {
                Instant next = at.plusSeconds(60L + random.nextInt(3600));
                Instant end = next.isBefore(range.to()) ? next : range.to();
                String state = RandomStory.STATES.get(random.nextInt(3));
                if (random.nextInt(4) > 0)
                    intervals.add(new AgentInterval(
                            agent,
                            state,
                            state,
                            state.equals("online"),
                            random.nextInt(3) > 0,
                            at,
                            end,
                            false,
                            null,
                            Evidence.RECORDED));
                at = end;
            }
            told.put(agent, intervals);
        }
    }

    Map<String, Ledger> ledgers() {
        Map<String, Ledger> ledgers = new HashMap<>();
        told.forEach((agent, intervals) -> ledgers.put(agent, Ledger.of(agent, range, intervals)));
        return ledgers;
    }

    /// As he was then; not there where nothing is known.
    Candidate candidate(String agent, Instant at, Map<String, Boolean> states) {
        for (AgentInterval one : told.getOrDefault(agent, List.of())) {
            if (at.isBefore(one.from()) || !at.isBefore(one.to())) continue;
            boolean assignable = states.getOrDefault(one.stateId(), one.assignable());
            return candidate(agent, one.stateId(), one.from(), one.connected(), assignable);
        }
        return candidate(agent, "unknown", at, false, false);
    }

    private static Candidate candidate(
            String agent, String state, Instant since, boolean connected, boolean assignable) {
        return new Candidate(
                agent,
                agent,
                true,
                state,
                state,
                since,
                connected,
                since,
                assignable,
                agent.equals("a7"),
                0,
                Verdict.NOT_DRAWN);
    }
}
