package dev.atalaya.simulator.world;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.UserState;
import dev.atalaya.wire.AgentInterval;
import dev.atalaya.wire.ConfigInterval;
import dev.atalaya.wire.Stamped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A world at one instant, complete: what it was restored from goes on exactly as it would have.
///
/// @param fingerprint of the scenario
/// @param counters last numbers given out, by kind
/// @param keys answers by idempotency key
/// @param memory of the people
public record Image(
        String platformId,
        String fingerprint,
        Instant now,
        long seq,
        Map<String, Long> counters,
        Map<String, Long> dice,
        List<Timeline.Entry> timeline,
        List<Stamped<UserState>> states,
        List<Stamped<Group>> groups,
        List<Stamped<Agent>> agents,
        List<Stamped<AutomatedTask>> tasks,
        List<Stamped<Conversation>> conversations,
        List<Message> messages,
        List<Stamped<Assignment>> decisions,
        Histories histories,
        Customers customers,
        Map<String, Instant> dealtWith,
        Map<String, Instant> hours,
        List<Remembered.Kept> keys,
        Map<String, Integer> memory) {

    /// The stretches of time.
    record Histories(
            Spans.Kept<AgentInterval> states,
            Spans.Kept<ConfigInterval> configurations,
            Spans.Kept<Tables.Opened> conversations) {}

    /// Who they are, and which conversation in a group and channel was their last.
    record Customers(List<Contact> contacts, Map<String, String> lastClosed, List<String> returning) {}
}
