package dev.atalaya.routing;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.UserState;

/// A member of a group as the rules see him.
///
/// @param test flagged as a test agent: recorded, never a reason to leave him out
/// @param load his open conversations, in all groups
public record Member(Agent agent, UserState state, boolean test, int load) {}
