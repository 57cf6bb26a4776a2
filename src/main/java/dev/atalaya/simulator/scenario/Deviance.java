package dev.atalaya.simulator.scenario;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One way in which the bot does not keep to the rules.
///
/// @param groupId where
/// @param agentId whom it favours or skips, else null
/// @param setting which it takes for its opposite, else null
/// @param chance of each decision, 0 to 1
/// @param from null: always was
/// @param to null: for ever
public record Deviance(
        Kind kind,
        String groupId,
        @Nullable String agentId,
        @Nullable Setting setting,
        double chance,
        @Nullable Instant from,
        @Nullable Instant to) {

    public enum Kind {
        /// One agent wins the draws that he is in.
        BIASED_DRAW,
        /// Draws among everybody, whatever they show.
        IGNORE_STATES,
        /// One agent is never drawn.
        SKIP_AGENT,
        /// A setting is taken for its opposite.
        FLIP_SETTING
    }

    public enum Setting {
        ONLY_AVAILABLE_AGENTS,
        ASSIGN_OUT_OF_HOURS,
        REASSIGN_TO_SAME_AGENT
    }

    public boolean applies(String group, Instant at) {
        return groupId.equals(group) && (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
    }
}
