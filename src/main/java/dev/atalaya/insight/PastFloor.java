package dev.atalaya.insight;

import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The floor as it stood at an instant, as far as it is known. Words of messages are not.
///
/// @param groups with members, settings and schedule of then
/// @param states with names and flags of then
/// @param agents everybody of whom something is known then
/// @param conversations open then
/// @param placeUnknown ids of those conversations of which nobody tells who had them then: the assignee given is
///     the one of the end
public record PastFloor(
        Instant at,
        List<Group> groups,
        List<UserState> states,
        List<AutomatedTask> tasks,
        List<PastAgent> agents,
        List<Conversation> conversations,
        Set<String> placeUnknown) {

    /// Without the conversations of groups that one does not see.
    public PastFloor within(Predicate<String> seen) {
        List<Conversation> inside = conversations.stream()
                .filter(conversation -> seen.test(conversation.groupId()))
                .toList();
        Set<String> unknown = new HashSet<>(placeUnknown);
        unknown.retainAll(inside.stream().map(Conversation::id).toList());
        return new PastFloor(at, groups, states, tasks, agents, inside, unknown);
    }

    public Optional<PastAgent> agent(String id) {
        return agents.stream().filter(a -> a.agent().id().equals(id)).findFirst();
    }

    public Optional<Group> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }
}
