package dev.atalaya.floor;

/// Whether a recorded decision agrees with the rule book.
public sealed interface Conformance {

    record Consistent() implements Conformance {}

    /// @param step at which the recorded decision leaves the rules
    /// @param fact which recorded fact is against it, as a text key's tail such as `eligible-existed`
    record Contradicts(Step step, String fact) implements Conformance {}

    /// Nothing to check: somebody named the agent.
    record NotByRules() implements Conformance {}

    /// The data does not carry a judgement.
    record CannotTell(String why) implements Conformance {}
}
