package dev.atalaya.insight;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.RuleCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Why conversations went elsewhere than to one agent, decision by decision, with the sums and whether chance alone
/// explains what he got.
///
/// @param lines in the order of the decisions
/// @param sums how often each reason occurs; those that do not are missing
/// @param fairness of the draws in which he was
public record WhyNot(String agentId, List<Line> lines, Map<Reason, Integer> sums, Fairness fairness) {

    /// What a decision meant for him.
    public enum Reason {
        GOT,
        /// He was in the draw and somebody else was drawn.
        NOT_DRAWN,
        OFFLINE,
        NOT_ASSIGNABLE,
        DEACTIVATED,
        /// It went back to the customer's last agent.
        LAST_AGENT,
        /// Somebody or something named another agent.
        BY_NAME,
        /// He was the last agent and is left out where nobody is assignable (our reading of the articles).
        LEFT_OUT_LAST,
        /// He had it, and a transfer or task leaves him out (our reading of the articles).
        LEFT_OUT_HAD_IT,
        /// The bot kept it.
        HELD,
        NOT_A_MEMBER,
        /// Nobody wrote down who was in the group.
        UNKNOWN
    }

    /// @param among how many were in the draw, 0 where there was none
    public record Line(Assignment decision, Reason reason, int among) {}

    public WhyNot {
        lines = List.copyOf(lines);
        sums = Map.copyOf(sums);
    }

    /// @param decisions of the groups in question
    public static WhyNot of(String agentId, List<Assignment> decisions) {
        List<Line> lines = new ArrayList<>();
        Map<Reason, Integer> sums = new EnumMap<>(Reason.class);
        List<Double> chances = new ArrayList<>();
        int drawn = 0;
        for (Assignment decision : decisions) {
            int among = among(decision);
            Reason reason = reason(agentId, decision);
            lines.add(new Line(decision, reason, among));
            sums.merge(reason, 1, Integer::sum);
            boolean inDraw = among > 0
                    && find(agentId, decision).filter(c -> c.verdict().inDraw()).isPresent();
            if (!inDraw) continue;
            chances.add(1.0 / among);
            if (agentId.equals(decision.agentId())) drawn++;
        }
        return new WhyNot(agentId, lines, sums, Fairness.of(chances, drawn));
    }

    private static Optional<Candidate> find(String agentId, Assignment decision) {
        return decision.candidates().stream()
                .filter(candidate -> candidate.agentId().equals(agentId))
                .findFirst();
    }

    private static int among(Assignment decision) {
        if (decision.rule() == RuleCode.LAST_AGENT || !decision.rule().byRules()) return 0;
        return (int) decision.candidates().stream()
                .filter(candidate -> candidate.verdict().inDraw())
                .count();
    }

    private static Reason reason(String agentId, Assignment decision) {
        if (agentId.equals(decision.agentId())) return Reason.GOT;
        if (decision.agentId() == null) return Reason.HELD;
        if (decision.rule() == RuleCode.NOT_BY_RULES) return Reason.BY_NAME;
        if (decision.candidates().isEmpty() || decision.rule() == RuleCode.NOT_TOLD) return Reason.UNKNOWN;
        return find(agentId, decision).map(own -> reason(own, decision)).orElse(Reason.NOT_A_MEMBER);
    }

    private static Reason reason(Candidate own, Assignment decision) {
        return switch (own.verdict()) {
            case CHOSEN, NOT_DRAWN -> Reason.NOT_DRAWN;
            case DEACTIVATED -> Reason.DEACTIVATED;
            case NOT_CONNECTED -> Reason.OFFLINE;
            case STATE_NOT_ASSIGNABLE -> Reason.NOT_ASSIGNABLE;
            case LAST_AGENT_LEFT_OUT -> Reason.LEFT_OUT_LAST;
            case ASSIGNEE_LEFT_OUT -> Reason.LEFT_OUT_HAD_IT;
            case NOT_CONSIDERED -> decision.rule() == RuleCode.LAST_AGENT ? Reason.LAST_AGENT : Reason.BY_NAME;
        };
    }
}
