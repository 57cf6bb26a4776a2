package dev.atalaya.simulator.world;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.Side;
import dev.atalaya.wire.AgentInterval;
import dev.atalaya.wire.ConfigInterval;
import dev.atalaya.wire.ConversationSpan;
import dev.atalaya.wire.Slice;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The histories as one user may read them: stretches that overlap a range. A page may be shorter than its limit, even
/// empty, and still have a cursor, as what is not his to see is left out. Engine's thread only.
public final class HistoryView {

    private final View view;
    private final Tables tables;
    private final Principal user;

    HistoryView(View view, Tables tables, Principal user) {
        this.view = view;
        this.tables = tables;
        this.user = user;
    }

    public Slice<AgentInterval> states(Instant from, Instant to, @Nullable String cursor, int limit) {
        return page(
                tables.stateHistory.overlapping(from, to, cursor, limit),
                span -> tables
                        .agents
                        .find(span.agentId())
                        .filter(agent -> tables.audience(agent).concerns(user))
                        .map(_ -> span)
                        .stream());
    }

    public Slice<ConfigInterval> configurations(Instant from, Instant to, @Nullable String cursor, int limit) {
        return page(
                tables.configHistory.overlapping(from, to, cursor, limit),
                span -> sees(span) ? Stream.of(span) : Stream.empty());
    }

    public Slice<ConversationSpan> conversations(Instant from, Instant to, @Nullable String cursor, int limit) {
        return page(tables.conversationHistory.overlapping(from, to, cursor, limit), opened -> {
            Conversation value = tables.conversations.get(opened.conversationId());
            return user.covers(value.groupId()) ? Stream.of(span(value)) : Stream.empty();
        });
    }

    private boolean sees(ConfigInterval span) {
        return switch (span.entity()) {
            case STATE -> true;
            case GROUP -> user.covers(span.entityId());
            case AGENT ->
                tables.agents
                        .find(span.entityId())
                        .filter(agent -> tables.audience(agent).concerns(user))
                        .isPresent();
            case TASK ->
                tables.tasks
                        .find(span.entityId())
                        .filter(task -> Tables.audience(task).concerns(user))
                        .isPresent();
            case CONVERSATION, ASSIGNMENT -> false;
        };
    }

    private ConversationSpan span(Conversation value) {
        List<Message> messages = tables.transcripts.of(value.id());
        return new ConversationSpan(
                value.id(),
                value.contactId(),
                value.channel(),
                value.groupId(),
                value.assigneeId(),
                value.openedAt(),
                messages.stream()
                        .filter(m -> m.side() == Side.AGENT)
                        .map(Message::at)
                        .findFirst()
                        .orElse(null),
                value.closedAt(),
                messages.stream()
                        .map(m -> new ConversationSpan.Line(m.at(), m.side()))
                        .toList());
    }

    private <T, R> Slice<R> page(Spans.Slice<T> slice, Function<T, Stream<R>> sight) {
        return view.slice(slice.items().stream().flatMap(sight).toList(), slice.cursor());
    }
}
