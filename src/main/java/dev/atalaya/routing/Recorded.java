package dev.atalaya.routing;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.UserState;
import java.util.List;

/// A recorded decision as the question that the rule book would have been asked, for explaining it and for asking what
/// would have come out otherwise.
public final class Recorded {

    private Recorded() {}

    public static Request request(Assignment decision) {
        return new Request(
                decision.trigger(), decision.lastAgentId(), decision.previousConversationId(), decision.agentBefore());
    }

    /// The group as recorded. What a candidate does not record (his email, his role) plays no part in the rules.
    public static Situation situation(Assignment decision) {
        List<Member> members =
                decision.candidates().stream().map(Recorded::member).toList();
        return new Situation(decision.settings(), decision.open(), members, decision.at());
    }

    private static Member member(Candidate c) {
        Agent agent = new Agent(
                c.agentId(),
                c.name(),
                "",
                Role.AGENT,
                c.active(),
                c.stateId(),
                c.stateSince(),
                c.connected(),
                c.presenceSince(),
                c.stateSince(),
                c.test(),
                0);
        UserState state = new UserState(c.stateId(), c.stateName(), "", "", c.assignable(), true, 0);
        return new Member(agent, state, c.test(), c.load());
    }
}
