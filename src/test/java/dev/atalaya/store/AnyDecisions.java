package dev.atalaya.store;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/// Decisions made of [AnyValues].
public final class AnyDecisions {

    private final AnyValues any;

    public AnyDecisions(RandomGenerator random) {
        this.any = new AnyValues(random);
    }

    public Assignment decision(String id) {
        Instant at = any.instant();
        return new Assignment(
                id,
                at,
                any.text(),
                any.text(),
                any.one(List.of(Channel.values())),
                any.text(),
                any.one(List.of(Trigger.values())),
                any.orNull(any::text),
                any.orNull(any::text),
                any.one(List.of(RuleCode.values())),
                any.actor(),
                any.settings(),
                any.flag(),
                any.list(() -> candidate(at)),
                any.orNull(any::text),
                any.orNull(any::text),
                any.orNull(any::text),
                any.small(),
                any.orNull(any::text),
                any.orNull(any::text));
    }

    private Candidate candidate(Instant at) {
        return new Candidate(
                any.text(),
                any.text(),
                any.flag(),
                any.text(),
                any.text(),
                since(at),
                any.flag(),
                since(at),
                any.flag(),
                any.flag(),
                any.small(),
                any.one(List.of(Verdict.values())));
    }

    private Instant since(Instant at) {
        boolean near = at.isAfter(Instant.EPOCH) && at.isBefore(Instant.MAX) && any.flag();
        return near ? at.minusMillis(Math.abs((long) any.small() * 977)) : any.instant();
    }
}
