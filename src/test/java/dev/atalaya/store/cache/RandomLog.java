package dev.atalaya.store.cache;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Went;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.log.ActorRef;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.PlainLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;

/// Does the same at random to a cache and to a plain log, and asks at random.
final class RandomLog {

    private static final Instant START = CacheFixture.NOW;
    private static final List<String> CONTACTS = List.of("mar", "LOP", "sofía", "nu paz", "an v", "zac", "l", "ruiz");
    private static final List<String> REASONS = List.of("Cliente enojado", "Mártir del turno", "Sofá roto");

    private final Random random;
    private final SomeDecisions some;
    private final PlainLog plain = new PlainLog();
    private final List<Assignment> known = new ArrayList<>();
    private int seconds;
    private int made;
    private long seq = 1;

    RandomLog(long seed) {
        random = new Random(seed);
        some = new SomeDecisions(random);
    }

    PlainLog plain() {
        return plain;
    }

    /// New ones at the end, back-filled ones anywhere, some written again, some removed.
    void change(FloorCache cache) {
        switch (random.nextInt(6)) {
            case 0 -> backfill(cache);
            case 1 -> again(cache);
            case 2 -> remove(cache);
            default -> append(cache, 10 + random.nextInt(60));
        }
        for (int i = random.nextInt(4); i > 0 && cache.tidy(); i--) seq++;
    }

    void append(FloorCache cache, int n) {
        List<FloorEvent> events = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (random.nextInt(4) > 0) seconds += random.nextInt(600);
            events.add(new FloorEvent.AssignmentMade(put(fresh(START.plusSeconds(seconds)))));
        }
        cache.write(CacheFixture.batch(++seq, events.toArray(FloorEvent[]::new)));
    }

    void backfill(FloorCache cache) {
        List<Assignment> older = new ArrayList<>();
        for (int i = random.nextInt(40); i >= 0; i--) {
            Instant at = START.plusSeconds(random.nextInt(seconds + 4000) - 4000L);
            older.add(put(fresh(at)));
        }
        cache.backfill(older);
    }

    private void again(FloorCache cache) {
        if (known.isEmpty()) return;
        List<Assignment> again = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            Assignment old = known.get(random.nextInt(known.size()));
            boolean same = random.nextBoolean();
            Instant at = same ? old.at() : START.plusSeconds(random.nextInt(seconds + 1));
            Assignment next = same ? old : some.decision(old.id(), old.conversationId(), at);
            known.remove(old);
            again.add(put(next));
        }
        cache.backfill(again);
    }

    private void remove(FloorCache cache) {
        if (known.isEmpty()) return;
        Assignment gone = known.remove(random.nextInt(known.size()));
        plain.remove(gone.id());
        cache.write(CacheFixture.batch(++seq, new FloorEvent.Removed(Entity.ASSIGNMENT, gone.id())));
    }

    private Assignment put(Assignment decision) {
        known.add(decision);
        plain.put(decision);
        return decision;
    }

    private Assignment fresh(Instant at) {
        made++;
        Assignment d = some.decision("d-" + made, "c-" + made / 2, at);
        if (random.nextInt(3) > 0) return d;
        return new Assignment(
                d.id(),
                d.at(),
                d.conversationId(),
                d.contactName(),
                d.channel(),
                d.groupId(),
                d.trigger(),
                d.agentBefore(),
                d.agentId(),
                pick(RuleCode.values()),
                random.nextBoolean() ? d.actor() : new Actor(Actor.Kind.TASK, "t-" + random.nextInt(3), "Task"),
                d.settings(),
                d.open(),
                random.nextInt(3) > 0 ? d.candidates() : List.of(),
                d.lastAgentId(),
                d.previousConversationId(),
                d.causedBy(),
                d.attempt(),
                null,
                REASONS.get(random.nextInt(3)));
    }

    LogFilter filter() {
        LogFilter filter = LogFilter.ALL;
        if (maybe()) filter = filter.between(time(), filter.to());
        if (maybe()) filter = filter.between(filter.from(), time());
        if (maybe()) filter = filter.withGroups(some(i -> "g-" + i, 22));
        if (maybe()) filter = filter.withAgents(some(i -> "ag-" + i, 300));
        if (maybe()) filter = filter.withAgentsBefore(some(i -> "ag-" + i, 300));
        if (maybe()) filter = filter.withRules(some(i -> RuleCode.values()[i], 8));
        if (maybe()) filter = filter.withTriggers(some(i -> Trigger.values()[i], 6));
        if (maybe()) filter = filter.withActors(some(RandomLog::actor, 5));
        if (maybe()) filter = filter.withWent(some(i -> Went.values()[i], 5));
        if (maybe()) filter = filter.withJudgements(some(i -> Judgement.values()[i], 4));
        if (maybe()) filter = filter.withConversations(some(i -> "c-" + i, made / 2 + 2));
        if (maybe()) filter = filter.withContact(CONTACTS.get(random.nextInt(CONTACTS.size())));
        return filter;
    }

    private static ActorRef actor(int i) {
        return switch (i) {
            case 0 -> ActorRef.any(Actor.Kind.BOT);
            case 1 -> ActorRef.any(Actor.Kind.SUPERVISOR);
            case 2 -> new ActorRef(Actor.Kind.TASK, "t-1");
            case 3 -> new ActorRef(Actor.Kind.SUPERVISOR, "u-3");
            default -> new ActorRef(Actor.Kind.AGENT, "nobody");
        };
    }

    /// Some, and some of which there is nothing that share their key with others.
    Set<String> conversations() {
        Set<String> ids = some(i -> "c-" + i, made / 2 + 2);
        ids.addAll(some(i -> "x-" + i, made / 2 + 2));
        return ids;
    }

    List<Instant> edges() {
        List<Instant> edges = new ArrayList<>();
        Instant at = START.minusSeconds(random.nextInt(5000));
        for (int i = random.nextInt(12); i > 0; i--) {
            edges.add(at);
            at = at.plusMillis(1 + random.nextInt(Math.max(1, seconds) * 300));
        }
        return edges;
    }

    Instant time() {
        return START.plusMillis(random.nextInt(seconds + 5000) * 1000L - 4_000_000L + random.nextInt(2));
    }

    String typed() {
        return random.nextInt(4) == 0
                ? (random.nextBoolean() ? "c-" : "d-") + random.nextInt(made + 1)
                : List.of("marta", "sof", "cli eno", "mar", "ped", "l", "SOFÁ").get(random.nextInt(7));
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    private boolean maybe() {
        return random.nextInt(6) == 0;
    }

    private <T> Set<T> some(IntFunction<T> value, int bound) {
        Set<T> values = new HashSet<>();
        for (int i = 1 + random.nextInt(Math.max(1, bound / 3)); i > 0; i--) {
            values.add(value.apply(random.nextInt(bound)));
        }
        return values;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
