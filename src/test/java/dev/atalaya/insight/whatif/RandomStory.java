package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.UserState;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.Candidates;
import dev.atalaya.routing.Decision;
import dev.atalaya.routing.Member;
import dev.atalaya.routing.Request;
import dev.atalaya.routing.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A made-up log: a bot that keeps to the rules and now and then does not, people who name somebody, conversations that
/// are held and decided again, decisions of which nobody wrote down the candidates.
final class RandomStory {

    static final Instant START = Instant.parse("2026-11-23T06:00:00Z");
    static final List<String> GROUPS = List.of("g1", "g2");
    static final List<String> STATES = List.of("online", "lunch", "offline");

    private record Held(Assignment last, Request request) {}

    final List<Assignment> decisions = new ArrayList<>();
    private final Random random;
    private final AtomRuleBook book = new AtomRuleBook();
    private final Agent[] agents = new Agent[6];
    private final List<Held> held = new ArrayList<>();
    private Instant now = START;
    private int conversations;

    RandomStory(long seed, int steps) {
        random = new Random(seed);
        for (int a = 0; a < agents.length; a++) agents[a] = change(a);
        for (int i = 0; i < steps; i++) step();
    }

    Instant end() {
        return now.plusSeconds(600);
    }

    private void step() {
        now = now.plusSeconds(random.nextInt(300));
        if (random.nextInt(3) == 0) {
            int one = random.nextInt(agents.length);
            agents[one] = change(one);
        }
        for (Held one : List.copyOf(held)) again(one);
        fresh();
    }

    private Agent change(int a) {
        String state = STATES.get(random.nextInt(5) / 2);
        return new Agent(
                "a" + a,
                "A" + a,
                "",
                Role.AGENT,
                random.nextInt(12) > 0,
                state,
                now,
                random.nextInt(3) > 0,
                now,
                now,
                a == 5,
                1);
    }

    private List<Member> members(String group) {
        int from = group.equals("g1") ? 0 : 2;
        List<Member> members = new ArrayList<>();
        for (int a = from; a < from + 4; a++) {
            String state = agents[a].stateId();
            UserState shown = new UserState(state, state, "", "", state.equals("online"), true, 1);
            members.add(new Member(agents[a], shown, a == 5, random.nextInt(6)));
        }
        return members;
    }

    private GroupSettings settings(String group) {
        return new GroupSettings(group.equals("g2"), random.nextInt(40) == 0, true, null);
    }

    private void fresh() {
        String group = GROUPS.get(random.nextInt(2));
        Trigger trigger = Trigger.values()[random.nextInt(Trigger.values().length)];
        String conversation = conversations > 0 && random.nextInt(4) == 0
                ? "c" + random.nextInt(conversations)
                : "c" + conversations++;
        held.removeIf(one -> one.last().conversationId().equals(conversation));
        String before = random.nextBoolean() ? null : "a" + random.nextInt(6);
        String last = random.nextBoolean() ? null : "a" + random.nextInt(6);
        Request request = new Request(trigger, last, null, before);
        if (random.nextInt(12) == 0) byHand(group, conversation, request);
        else byRule(group, conversation, request, 1);
    }

    private void byHand(String group, String conversation, Request request) {
        String agent = "a" + random.nextInt(6);
        List<Candidate> candidates = Candidates.named(members(group), agent);
        put(group, conversation, request, agent, RuleCode.NOT_BY_RULES, candidates, 1, true, settings(group));
    }

    private void byRule(String group, String conversation, Request request, int attempt) {
        GroupSettings settings = settings(group);
        boolean open = random.nextInt(4) > 0;
        List<Member> members = members(group);
        Decision said = book.decide(request, new Situation(settings, open, members, now), false);
        String agent = said.pick(random);
        if (random.nextInt(25) == 0) agent = "a" + random.nextInt(6);
        List<Candidate> candidates = random.nextInt(15) == 0 ? List.of() : Candidates.of(said, members, agent);
        put(group, conversation, request, agent, said.rule(), candidates, attempt, open, settings);
        if (agent == null) held.add(new Held(decisions.getLast(), request));
    }

    private void again(Held one) {
        if (random.nextInt(4) > 0) return;
        held.remove(one);
        Assignment last = one.last();
        byRule(last.groupId(), last.conversationId(), one.request(), last.attempt() + 1);
    }

    private void put(
            String group,
            String conversation,
            Request request,
            @Nullable String agent,
            RuleCode rule,
            List<Candidate> candidates,
            int attempt,
            boolean open,
            GroupSettings settings) {
        decisions.add(new Assignment(
                "d" + decisions.size(),
                now,
                conversation,
                "Ana",
                Channel.WEB,
                group,
                request.trigger(),
                request.assigneeId(),
                agent,
                rule,
                Actor.BOT,
                settings,
                open,
                candidates,
                request.lastAgentId(),
                null,
                null,
                attempt,
                null,
                null));
    }
}
