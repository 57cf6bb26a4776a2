package dev.atalaya.simulator;

import dev.atalaya.floor.Entity;
import dev.atalaya.floor.Group;
import dev.atalaya.simulator.world.Audience;
import dev.atalaya.simulator.world.Principal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One event. Thread-safe; its value becomes JSON once, on the first subscriber's thread.
public final class JournalEntry {

    private static final byte[] NULL = "null".getBytes(StandardCharsets.UTF_8);

    private final JsonMapper mapper;
    private final long seq;
    private final Instant now;
    private final double rate;
    private final Entity entity;
    private final String id;
    private final @Nullable Object value;
    private final Audience audience;
    private volatile byte @Nullable [] json;

    JournalEntry(
            JsonMapper mapper,
            long seq,
            Instant now,
            double rate,
            Entity entity,
            String id,
            @Nullable Object value,
            Audience audience) {
        this.mapper = mapper;
        this.seq = seq;
        this.now = now;
        this.rate = rate;
        this.entity = entity;
        this.id = id;
        this.value = value;
        this.audience = audience;
    }

    public long seq() {
        return seq;
    }

    public Entity entity() {
        return entity;
    }

    public String id() {
        return id;
    }

    /// The immutable value, null when it is gone.
    public @Nullable Object value() {
        return value;
    }

    /// The [dev.atalaya.wire.EventFrame] as UTF-8 JSON, as `user` may learn it: the value, or that it is gone (it is,
    /// or
    /// it left his sight); empty when it does not concern him.
    ///
    /// @param count how many events the stream has sent with this one, 0 where it is not counted
    public Optional<byte[]> frame(Principal user, String platformId, long count, long sentNanos) {
        return visible(user).map(middle -> around(middle, platformId, count, sentNanos));
    }

    /// Lets go of the JSON; it is made again if somebody still asks.
    void shrink() {
        json = null;
    }

    private Optional<byte[]> visible(Principal user) {
        if (value == null) return Optional.of(NULL);
        if (value instanceof Group group) {
            return user.sees(group).map(seen -> seen == group ? valueJson() : mapper.writeValueAsBytes(seen));
        }
        if (audience.concerns(user)) return Optional.of(valueJson());
        return audience.concerned(user) ? Optional.of(NULL) : Optional.empty();
    }

    private byte[] valueJson() {
        byte[] done = json;
        if (done == null) {
            done = mapper.writeValueAsBytes(value);
            json = done;
        }
        return done;
    }

    private byte[] around(byte[] middle, String platformId, long count, long sentNanos) {
        String head = "{\"platformId\":" + mapper.writeValueAsString(platformId)
                + ",\"now\":\"" + now + "\",\"rate\":" + rate + ",\"seq\":" + seq + ",\"count\":" + count
                + ",\"sentNanos\":" + sentNanos
                + ",\"entity\":\"" + entity.name() + "\",\"id\":" + mapper.writeValueAsString(id) + ",\"value\":";
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + middle.length + 1];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(middle, 0, all, start.length, middle.length);
        all[all.length - 1] = '}';
        return all;
    }
}
