package dev.atalaya.routing;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Builds entries of the log, true ones and untrue ones. Each call gives a new value.
record RecordedDecision(
        GroupSettings settings,
        boolean open,
        List<Member> members,
        Request request,
        Actor actor,
        RuleCode rule,
        @Nullable String agentId,
        List<Candidate> candidates) {

    static final Actor SUPERVISOR = new Actor(Actor.Kind.SUPERVISOR, "s1", "Rosa");

    /// Settings as in [AtomRuleBookTest#settings(String)].
    static RecordedDecision of(String settings, boolean open, Member... members) {
        return new RecordedDecision(
                AtomRuleBookTest.settings(settings),
                open,
                List.of(members),
                new Request(Trigger.NEW, null, null, null),
                Actor.BOT,
                RuleCode.HELD_EMPTY_GROUP,
                null,
                Candidates.named(List.of(members), null));
    }

    RecordedDecision trigger(Trigger trigger) {
        return with(
                new Request(trigger, request.lastAgentId(), request.previousConversationId(), request.assigneeId()));
    }

    RecordedDecision lastAgent(String id) {
        return with(new Request(request.trigger(), id, "before", request.assigneeId()));
    }

    RecordedDecision lastAgentUnknown() {
        return with(new Request(request.trigger(), null, null, request.assigneeId()));
    }

    RecordedDecision agentBefore(String id) {
        return with(new Request(request.trigger(), request.lastAgentId(), request.previousConversationId(), id));
    }

    RecordedDecision with(Request other) {
        return new RecordedDecision(settings, open, members, other, actor, rule, agentId, candidates);
    }

    RecordedDecision by(Actor other) {
        return new RecordedDecision(settings, open, members, request, other, rule, agentId, candidates);
    }

    /// Whatever the rules say.
    RecordedDecision as(RuleCode other, @Nullable String chosen) {
        return new RecordedDecision(settings, open, members, request, actor, other, chosen, candidates);
    }

    /// As the rules have it, with this one drawn.
    RecordedDecision byRules(@Nullable String chosen) {
        Decision decision =
                new AtomRuleBook().decide(request, new Situation(settings, open, members, Floors.NOW), false);
        List<Candidate> written = Candidates.of(decision, members, chosen);
        return new RecordedDecision(settings, open, members, request, actor, decision.rule(), chosen, written);
    }

    RecordedDecision verdict(String id, Verdict verdict) {
        List<Candidate> changed = candidates.stream()
                .map(c -> c.agentId().equals(id) ? with(c, verdict) : c)
                .toList();
        return new RecordedDecision(settings, open, members, request, actor, rule, agentId, changed);
    }

    private static Candidate with(Candidate c, Verdict verdict) {
        return new Candidate(
                c.agentId(),
                c.name(),
                c.active(),
                c.stateId(),
                c.stateName(),
                c.stateSince(),
                c.connected(),
                c.presenceSince(),
                c.assignable(),
                c.test(),
                c.load(),
                verdict);
    }

    Assignment build() {
        return new Assignment(
                "d1",
                Floors.NOW,
                "c1",
                "Carlos",
                Channel.WHATSAPP,
                "g1",
                request.trigger(),
                request.assigneeId(),
                agentId,
                rule,
                actor,
                settings,
                open,
                candidates,
                request.lastAgentId(),
                request.previousConversationId(),
                null,
                1,
                null,
                "because");
    }
}
