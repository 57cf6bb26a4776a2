package dev.atalaya.floor;

/// What an agent shows: Online, Offline, or a custom one such as Lunch.
///
/// @param id the platform's id
/// @param name as shown to people
/// @param keyword short word by which the state is chosen
/// @param icon the platform's icon name, may be empty
/// @param assignable whether the bot may give conversations to an agent in this state
/// @param active whether agents may choose it
/// @param version for `If-Match`; changes with each change of the state
public record UserState(
        String id, String name, String keyword, String icon, boolean assignable, boolean active, long version) {}
