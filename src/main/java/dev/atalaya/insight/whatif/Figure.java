package dev.atalaya.insight.whatif;

/// A figure of an answer, to ask which decisions it counts.
///
/// @param agentId with [Kind#AGENT], whose
public record Figure(Kind kind, String agentId) {

    /// As in [Answer] and [Result].
    public enum Kind {
        LOOKED,
        NAMED,
        UNTOLD,
        GIVEN,
        ABSENT,
        TEST,
        HELD,
        STILL,
        ELSEWHERE,
        KEPT,
        SOONER,
        CHANGED,
        AGENT
    }

    public static Figure of(Kind kind) {
        return new Figure(kind, "");
    }

    /// What an agent was given.
    public static Figure agent(String id) {
        return new Figure(Kind.AGENT, id);
    }
}
