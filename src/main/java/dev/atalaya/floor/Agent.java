package dev.atalaya.floor;

import java.time.Instant;

/// A user who serves conversations. Presence, state and assignability are three facts, each with its own *since*.
///
/// @param id the platform's id
/// @param name as shown to people
/// @param email may be empty
/// @param role what he may do
/// @param active false once deactivated
/// @param stateId the [UserState] he shows
/// @param stateSince since when he shows it
/// @param connected whether he has a live session
/// @param presenceSince since when he is connected or not
/// @param assignableSince since when his state is assignable or not (a change from Lunch to Training keeps it)
/// @param test the platform's own flag for a test user
/// @param version for `If-Match`; changes with each change of the agent
public record Agent(
        String id,
        String name,
        String email,
        Role role,
        boolean active,
        String stateId,
        Instant stateSince,
        boolean connected,
        Instant presenceSince,
        Instant assignableSince,
        boolean test,
        long version) {}
