package dev.atalaya.store.cache;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Decisions as a busy account has them: 20 groups of 15, five of whom are candidates, ids that count up.
public final class SomeDecisions {

    private static final List<String> STATES = List.of("Online", "Offline", "Lunch", "Training", "Meeting");
    private static final List<String> FIRST = List.of("Marta", "Jorge", "Diana", "Ana", "Luis", "Sofía", "Pablo");
    private static final List<String> LAST = List.of("López", "Paz", "Ruiz", "Castillo", "Mejía", "Vega", "Núñez");
    private static final String MESSAGE = "Gracias por escribirnos. Le atenderemos a partir de las 8:00.";
    private static final int CANDIDATES = 5;

    private final RandomGenerator random;

    public SomeDecisions(RandomGenerator random) {
        this.random = random;
    }

    public Assignment decision(String id, String conversationId, Instant at) {
        int group = random.nextInt(20);
        List<Candidate> candidates = candidates(group, at);
        boolean held = random.nextInt(12) == 0;
        RuleCode rule = held ? RuleCode.HELD_NOBODY_ASSIGNABLE : RuleCode.RANDOM_ASSIGNABLE;
        Trigger trigger = pick(List.of(Trigger.values()));
        boolean again = trigger == Trigger.REACTIVATION;
        return new Assignment(
                id,
                at,
                conversationId,
                pick(FIRST) + " " + pick(LAST),
                pick(List.of(Channel.values())),
                "g-" + group,
                trigger,
                trigger == Trigger.NEW ? null : agent(group, random.nextInt(15)),
                held ? null : candidates.getFirst().agentId(),
                rule,
                trigger == Trigger.MANUAL ? new Actor(Actor.Kind.SUPERVISOR, "u-3", "Rosa Gil") : Actor.BOT,
                new GroupSettings(false, false, true, MESSAGE),
                random.nextInt(5) > 0,
                candidates,
                again ? agent(group, random.nextInt(15)) : null,
                again ? "c-" + random.nextInt(1_000_000) : null,
                null,
                1,
                null,
                null);
    }

    private List<Candidate> candidates(int group, Instant at) {
        List<Candidate> candidates = new ArrayList<>();
        int first = random.nextInt(15);
        for (int i = 0; i < CANDIDATES; i++) {
            int number = (first + i) % 15;
            int state = random.nextInt(STATES.size());
            boolean connected = random.nextInt(4) > 0;
            candidates.add(new Candidate(
                    agent(group, number),
                    FIRST.get(number % 7) + " " + LAST.get(group % 7),
                    true,
                    "st-" + state,
                    STATES.get(state),
                    at.minusMillis(random.nextInt(8 * 3_600_000)),
                    connected,
                    at.minusMillis(random.nextInt(10 * 3_600_000)),
                    state == 0,
                    false,
                    random.nextInt(25),
                    i == 0 ? Verdict.CHOSEN : connected ? Verdict.NOT_DRAWN : Verdict.NOT_CONNECTED));
        }
        return candidates;
    }

    private static String agent(int group, int number) {
        return "ag-" + (group * 15 + number);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
