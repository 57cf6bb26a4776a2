package dev.atalaya.insight;

import dev.atalaya.floor.Agent;
import org.jspecify.annotations.Nullable;

/// An agent at a past instant.
///
/// @param agent as he was; where `entry` knows nothing, state and presence mean nothing
/// @param stateName as his state was called then; empty when it is not known
/// @param assignable whether his state was assignable then
/// @param entry what is known of state and presence, how, and what is the matter with it
/// @param setUpKnown whether name, role and flags are those of then; else only his id is known
public record PastAgent(Agent agent, String stateName, boolean assignable, LedgerEntry entry, boolean setUpKnown) {

    public boolean known() {
        return entry.known() != null;
    }

    /// Active, connected and in an assignable state; null when that is not known.
    public @Nullable Boolean eligible() {
        return known() ? agent.active() && entry.sort() == LedgerEntry.Sort.ASSIGNABLE : null;
    }
}
