package dev.atalaya.simulator.world;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Conversation;
import java.util.Map;

/// The people: customers who write and agents who answer. They act only through what they put on the timeline.
public interface Life {

    /// Nobody does anything of his own accord.
    Life NONE = new Life() {};

    /// The world begins: put the first things on the timeline.
    default void begin() {}

    /// What was put on the timeline happens.
    default void happen(Due.Life due) {}

    /// An agent has a conversation that he did not have before.
    default void assigned(Conversation value) {}

    /// A customer wrote, and the conversation is where it belongs by now.
    default void customerWrote(Conversation value, boolean first) {}

    /// An agent who was not eligible is now.
    default void available(Agent agent) {}

    /// A conversation is closed.
    default void closed(Conversation value) {}

    /// What must be known to go on later, by conversation.
    default Map<String, Integer> memory() {
        return Map.of();
    }

    default void remember(Map<String, Integer> memory) {}
}
