package dev.atalaya.store.cache;

import java.util.Arrays;

/// A decision as it stands in the file, but for its key.
///
/// @param idKey see [IdKey]
/// @param group number in the dictionary; so are agent and before, 0 meaning nobody
/// @param actor the dictionary's number and the actor's kind
/// @param marks see [Marks]
/// @param settings the switches as bits and the out-of-hours message's number
@SuppressWarnings("ArrayRecordComponent") // never compared
record DecisionRow(
        long idKey,
        long conversationKey,
        int group,
        int agent,
        int before,
        int rule,
        int cause,
        int actor,
        int marks,
        int settings,
        byte[] candidates,
        byte[] rest) {

    /// But for the marks: they follow from the rest and, where nobody wrote down the candidates, from the history.
    boolean isSame(DecisionRow other) {
        return idKey == other.idKey
                && conversationKey == other.conversationKey
                && group == other.group
                && agent == other.agent
                && before == other.before
                && rule == other.rule
                && cause == other.cause
                && actor == other.actor
                && settings == other.settings
                && Arrays.equals(candidates, other.candidates)
                && Arrays.equals(rest, other.rest);
    }
}
