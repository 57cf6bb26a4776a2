package dev.atalaya.simulator;

import dev.atalaya.floor.Entity;
import dev.atalaya.simulator.world.Principal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One event. Thread-safe; its value becomes JSON once, on the first subscriber's thread.
public final class JournalEntry {

    /// What one user may learn of an event.
    public enum Sight {
        /// Nothing.
        HIDDEN,
        /// The value.
        SHOWN,
        /// That it is gone: it is, or it left his groups.
        GONE
    }

    private final JsonMapper mapper;
    private final long seq;
    private final Instant now;
    private final double rate;
    private final Entity entity;
    private final String id;
    private final @Nullable Object value;
    private final @Nullable String groupId;
    private final @Nullable String formerGroupId;
    private volatile byte @Nullable [] json;

    JournalEntry(
            JsonMapper mapper,
            long seq,
            Instant now,
            double rate,
            Entity entity,
            String id,
            @Nullable Object value,
            @Nullable String groupId,
            @Nullable String formerGroupId) {
        this.mapper = mapper;
        this.seq = seq;
        this.now = now;
        this.rate = rate;
        this.entity = entity;
        this.id = id;
        this.value = value;
        this.groupId = groupId;
        this.formerGroupId = formerGroupId;
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

    /// What `user` may learn of it. States, groups, agents and tasks are everybody's; conversations and decisions are
    /// their group's.
    public Sight sightOf(Principal user) {
        if (value == null) return Sight.GONE;
        if (groupId == null || user.covers(groupId)) return Sight.SHOWN;
        return formerGroupId != null && user.covers(formerGroupId) ? Sight.GONE : Sight.HIDDEN;
    }

    /// The value as UTF-8 JSON, `null` when it is gone. Do not change the array.
    public byte[] valueJson() {
        byte[] done = json;
        if (done == null) {
            done = mapper.writeValueAsBytes(value);
            json = done;
        }
        return done;
    }

    /// The whole [dev.atalaya.wire.EventFrame] as UTF-8 JSON.
    ///
    /// @param gone true leaves the value out, for a user whom it has left
    public byte[] frame(String platformId, long sentNanos, boolean gone) {
        String head = "{\"platformId\":" + mapper.writeValueAsString(platformId)
                + ",\"now\":\"" + now + "\",\"rate\":" + rate + ",\"seq\":" + seq + ",\"sentNanos\":" + sentNanos
                + ",\"entity\":\"" + entity.name() + "\",\"id\":"
                + mapper.writeValueAsString(id) + ",\"value\":";
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] middle = gone ? "null".getBytes(StandardCharsets.UTF_8) : valueJson();
        byte[] all = new byte[start.length + middle.length + 1];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(middle, 0, all, start.length, middle.length);
        all[all.length - 1] = '}';
        return all;
    }

    /// Lets go of the JSON; it is made again if somebody still asks.
    void shrink() {
        json = null;
    }
}
