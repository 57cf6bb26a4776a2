package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.store.cache.SomeDecisions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Decisions of every kind at random, those of a day.
final class JudgedLog {

    private final Random random;
    private final SomeDecisions some;

    JudgedLog(long seed) {
        random = new Random(seed);
        some = new SomeDecisions(random);
    }

    List<Assignment> day(Instant from, int n) {
        List<Assignment> decisions = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Instant at = from.plus(Duration.ofMillis(random.nextInt(86_400_000)));
            decisions.add(mixed(some.decision("d" + i, "c" + random.nextInt(n), at)));
        }
        return decisions;
    }

    private Assignment mixed(Assignment d) {
        List<Candidate> candidates = random.nextInt(8) == 0
                ? List.of()
                : d.candidates().stream().map(this::mixed).toList();
        return new Assignment(
                d.id(),
                d.at(),
                d.conversationId(),
                d.contactName(),
                d.channel(),
                d.groupId(),
                d.trigger(),
                d.agentBefore(),
                random.nextInt(10) == 0 ? "stranger" : d.agentId(),
                RuleCode.values()[random.nextInt(RuleCode.values().length)],
                new Actor(Actor.Kind.values()[random.nextInt(4)], "u", "Rosa"),
                d.settings(),
                d.open(),
                candidates,
                null,
                null,
                null,
                1,
                null,
                null);
    }

    private Candidate mixed(Candidate c) {
        return new Candidate(
                c.agentId(),
                c.name(),
                random.nextInt(6) > 0,
                c.stateId(),
                c.stateName(),
                c.stateSince(),
                c.connected(),
                c.presenceSince(),
                c.assignable(),
                random.nextInt(4) == 0,
                c.load(),
                c.verdict());
    }
}
