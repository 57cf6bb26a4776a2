package dev.atalaya.platform.supervisorapi;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Evidence;
import dev.atalaya.platform.supervisorapi.Decoder.Read;
import dev.atalaya.wire.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The three histories as the domain has them: the platform's own record, of which what still lasts is known up to the
/// answer's time.
final class Histories {

    private final Decoder decoder;
    private final JsonMapper mapper;
    private final EventValues values;

    Histories(Decoder decoder) {
        this.decoder = decoder;
        this.mapper = decoder.mapper();
        this.values = new EventValues(mapper);
    }

    Read<Slice<AgentInterval>> states(byte[] json) {
        var read = decoder.slice(json, dev.atalaya.wire.AgentInterval.class);
        Instant now = read.value().now();
        return map(read, v -> state(v, now), new ArrayList<>(read.unreadable()));
    }

    Read<Slice<ConfigInterval>> configurations(byte[] json) {
        var read = decoder.slice(json, dev.atalaya.wire.ConfigInterval.class);
        Instant now = read.value().now();
        List<String> unreadable = new ArrayList<>(read.unreadable());
        return map(read, v -> configuration(v, now, unreadable), unreadable);
    }

    Read<Slice<ConversationSpan>> conversations(byte[] json) {
        var read = decoder.slice(json, dev.atalaya.wire.ConversationSpan.class);
        return map(read, Histories::conversation, new ArrayList<>(read.unreadable()));
    }

    /// Leaves out what comes out as null.
    private static <W, T> Read<Slice<T>> map(
            Read<Slice<W>> read, Function<W, @Nullable T> each, List<String> unreadable) {
        Slice<W> raw = read.value();
        List<T> items = new ArrayList<>();
        for (W item : raw.items()) {
            T made = each.apply(item);
            if (made != null) items.add(made);
        }
        return new Read<>(
                new Slice<>(raw.platformId(), raw.now(), raw.rate(), raw.seq(), items, raw.cursor()), unreadable);
    }

    private static AgentInterval state(dev.atalaya.wire.AgentInterval v, Instant now) {
        return new AgentInterval(
                v.agentId(),
                v.stateId(),
                v.stateName(),
                v.assignable(),
                v.connected(),
                v.from(),
                end(v.from(), v.to(), now),
                v.to() == null,
                v.changedBy(),
                Evidence.RECORDED);
    }

    private @Nullable ConfigInterval configuration(
            dev.atalaya.wire.ConfigInterval v, Instant now, List<String> unreadable) {
        try {
            return new ConfigInterval(
                    values.changed(v.entity(), mapper.treeAsTokens(v.value())),
                    v.from(),
                    end(v.from(), v.to(), now),
                    v.to() == null,
                    v.changedBy(),
                    Evidence.RECORDED);
        } catch (JacksonException e) {
            unreadable.add(decoder.unreadable(e, v.entityId()));
            return null;
        }
    }

    private static ConversationSpan conversation(dev.atalaya.wire.ConversationSpan v) {
        return new ConversationSpan(
                v.conversationId(),
                v.contactId(),
                v.channel(),
                v.groupId(),
                v.assigneeId(),
                v.openedAt(),
                v.firstReplyAt(),
                v.closedAt(),
                v.messages().stream()
                        .map(line -> new ConversationSpan.Line(line.at(), line.side()))
                        .toList(),
                Evidence.RECORDED);
    }

    private static Instant end(Instant from, @Nullable Instant to, Instant now) {
        if (to != null) return to;
        return from.isAfter(now) ? from : now;
    }
}
