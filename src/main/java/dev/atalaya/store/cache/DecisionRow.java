package dev.atalaya.store.cache;

/// A decision as it stands in the file, but for its key.
///
/// @param idKey see [IdKey]
/// @param group number in the dictionary; so are agent and before, 0 meaning nobody
/// @param actor the dictionary's number and the actor's kind
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
        int went,
        int settings,
        byte[] candidates,
        byte[] rest) {}
