package dev.atalaya.store.history;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import java.time.Instant;
import java.util.List;

/// The history as one thread writes it. Each method is one transaction.
public interface HistoryStore extends History {

    /// As an end: it lasts for as long as somebody listens, see [#observe].
    Instant LASTING = Instant.MAX;

    /// All that a source says of agents in this stretch. It takes the place of what the same source said of whole UTC
    /// days in it; where the source is the platform's record, of what was seen live on them too.
    ///
    /// @param intervals those that overlap the stretch, all of one evidence, in any order
    void keepAgents(Stretch range, List<AgentInterval> intervals);

    /// The same of set-ups.
    void keepConfig(Stretch range, List<ConfigInterval> intervals);

    /// Conversations, whole or what was seen of them; known ones are added to.
    void keepConversations(List<ConversationSpan> spans);

    /// Notes that a stretch is here (or wanted, or not to be had).
    void hold(HistoryKind kind, Held how, Stretch range);

    /// Notes that these stretches, and no others, are held so.
    void holdOnly(HistoryKind kind, Held how, Stretches ranges);

    /// What one listened to.
    ///
    /// @param agents new stretches and such as have ended since; [#LASTING] for those that last
    /// @param standing agents' stretches that last, for the case that a new UTC day has begun
    /// @param config as `agents`
    /// @param from when the listening that leads to `until` began; after a break later than what was heard before
    record Observed(
            List<AgentInterval> agents,
            List<AgentInterval> standing,
            List<ConfigInterval> config,
            List<ConversationSpan> conversations,
            Instant from,
            Instant until) {}

    /// What was heard live, and that nothing was missed in between.
    void observe(Observed heard);

    /// Forgets everything: another platform.
    void clear();
}
