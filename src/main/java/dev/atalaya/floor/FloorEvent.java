package dev.atalaya.floor;

/// One change of the floor, in the platform's order: a full value, or that the thing is gone.
public sealed interface FloorEvent {

    /// @param value the whole thing as it stands now
    record StateChanged(UserState value) implements FloorEvent {}

    record GroupChanged(Group value) implements FloorEvent {}

    record AgentChanged(Agent value) implements FloorEvent {}

    record TaskChanged(AutomatedTask value) implements FloorEvent {}

    record ConversationChanged(Conversation value) implements FloorEvent {}

    record AssignmentMade(Assignment value) implements FloorEvent {}

    /// It exists no more, or this user may no longer see it.
    record Removed(Entity entity, String id) implements FloorEvent {}

    /// The kind of thing that changed.
    default Entity entity() {
        return switch (this) {
            case StateChanged _ -> Entity.STATE;
            case GroupChanged _ -> Entity.GROUP;
            case AgentChanged _ -> Entity.AGENT;
            case TaskChanged _ -> Entity.TASK;
            case ConversationChanged _ -> Entity.CONVERSATION;
            case AssignmentMade _ -> Entity.ASSIGNMENT;
            case Removed removed -> removed.entity();
        };
    }

    /// The id of the thing that changed.
    default String id() {
        return switch (this) {
            case StateChanged e -> e.value().id();
            case GroupChanged e -> e.value().id();
            case AgentChanged e -> e.value().id();
            case TaskChanged e -> e.value().id();
            case ConversationChanged e -> e.value().id();
            case AssignmentMade e -> e.value().id();
            case Removed removed -> removed.id();
        };
    }
}
