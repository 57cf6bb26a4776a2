package dev.atalaya.routing;

import dev.atalaya.floor.Conformance;
import java.util.Locale;

/// Why the data does not carry a judgement.
public enum Unclear {
    /// Nobody wrote down who was in the group.
    CANDIDATES_MISSING,
    /// The contact came back, but nobody wrote down who had the previous conversation.
    LAST_AGENT_UNKNOWN,
    /// A report file does not say by which rule, nor whether it tells of everybody in the group.
    RULE_NOT_TOLD;

    /// The tail of a text key, such as `candidates-missing`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Conformance conformance() {
        return new Conformance.CannotTell(key());
    }
}
