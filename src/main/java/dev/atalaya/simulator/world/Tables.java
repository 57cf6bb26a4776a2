package dev.atalaya.simulator.world;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import java.time.Instant;

/// Everything that the simulated company knows, side by side.
final class Tables {

    final Table<UserState> states = new Table<>();
    final Table<Group> groups = new Table<>();
    final Table<Agent> agents = new Table<>();
    final Table<AutomatedTask> tasks = new Table<>();
    final Conversations conversations = new Conversations();
    final Transcripts transcripts = new Transcripts();
    final DecisionLog log = new DecisionLog();
    final Spans<AgentInterval> stateHistory = new Spans<>(AgentInterval::from);
    final Spans<ConfigInterval> configHistory = new Spans<>(ConfigInterval::from);
    /// Conversations from opening to closing; the stretch itself is put together when it is asked for.
    final Spans<Opened> conversationHistory = new Spans<>(Opened::at);

    /// When a conversation was opened.
    record Opened(String conversationId, Instant at) {}
}
