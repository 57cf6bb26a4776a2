package dev.atalaya.platform.supervisorapi;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// Reads the value inside an event, with one prepared reader for each kind of thing.
final class EventValues {

    private final ObjectReader any;
    private final ObjectReader states;
    private final ObjectReader groups;
    private final ObjectReader agents;
    private final ObjectReader tasks;
    private final ObjectReader conversations;
    private final ObjectReader assignments;

    EventValues(JsonMapper mapper) {
        // The value stands in the midst of the event: what follows it is not the reader's.
        any = mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        states = any.forType(UserState.class);
        groups = any.forType(Group.class);
        agents = any.forType(Agent.class);
        tasks = any.forType(AutomatedTask.class);
        conversations = any.forType(Conversation.class);
        assignments = any.forType(Assignment.class);
    }

    FloorEvent changed(Entity entity, JsonParser parser) {
        return switch (entity) {
            case STATE -> new FloorEvent.StateChanged(states.readValue(parser));
            case GROUP -> new FloorEvent.GroupChanged(groups.readValue(parser));
            case AGENT -> new FloorEvent.AgentChanged(agents.readValue(parser));
            case TASK -> new FloorEvent.TaskChanged(tasks.readValue(parser));
            case CONVERSATION -> new FloorEvent.ConversationChanged(conversations.readValue(parser));
            case ASSIGNMENT -> new FloorEvent.AssignmentMade(assignments.readValue(parser));
        };
    }

    /// For a value whose kind is not known yet.
    JsonNode tree(JsonParser parser) {
        return any.readTree(parser);
    }
}
