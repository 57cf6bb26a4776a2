package dev.atalaya.store.history;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.pack.AgentCodec;
import dev.atalaya.store.pack.FloorCodec;
import dev.atalaya.store.pack.GroupCodec;
import dev.atalaya.store.pack.MalformedException;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.StateCodec;
import dev.atalaya.store.pack.TaskCodec;
import dev.atalaya.store.pack.Unpacker;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The table of set-ups. There are few: a range is found by looking at all.
final class ConfigTable {

    private static final List<Entity> ENTITIES = List.of(Entity.values());
    private static final List<Evidence> EVIDENCE = List.of(Evidence.values());
    private static final List<Actor.Kind> KINDS = List.of(Actor.Kind.values());

    private ConfigTable() {}

    static List<ConfigInterval> read(Connection connection, long from, long to, long heardUntil) throws SQLException {
        return Rows.list(
                        connection,
                        "SELECT entity, from_ms, evidence, to_ms, still_open, actor_kind, actor_id, actor_name, body"
                                + " FROM config_span WHERE from_ms < ? AND to_ms > ?"
                                + " ORDER BY entity, id, from_ms, evidence",
                        row -> read(row, heardUntil),
                        to,
                        from)
                .stream()
                .filter(interval -> interval.overlaps(Millis.at(from), Millis.at(to)))
                .toList();
    }

    /// All that one source says of a stretch of time; what was seen live in it is no longer needed then.
    static void keep(Connection connection, long from, long to, List<ConfigInterval> intervals) throws SQLException {
        if (intervals.isEmpty()) return;
        if (intervals.getFirst().evidence() == Evidence.RECORDED) {
            Rows.update(
                    connection,
                    "DELETE FROM config_span WHERE evidence = ? AND from_ms >= ? AND to_ms <= ?",
                    Evidence.OBSERVED.ordinal(),
                    from,
                    to);
        }
        add(connection, intervals);
    }

    /// What is known to have begun at the same time is replaced.
    static void add(Connection connection, List<ConfigInterval> intervals) throws SQLException {
        Packer packer = new Packer();
        for (ConfigInterval interval : intervals) {
            int entity = interval.value().entity().ordinal();
            long from = Millis.of(interval.from());
            int evidence = interval.evidence().ordinal();
            Rows.update(
                    connection,
                    "DELETE FROM config_span WHERE entity = ? AND id = ? AND from_ms = ? AND evidence = ?",
                    entity,
                    interval.value().id(),
                    from,
                    evidence);
            Actor by = interval.changedBy();
            Rows.update(
                    connection,
                    "INSERT INTO config_span (entity, id, from_ms, evidence, to_ms, still_open, actor_kind, actor_id,"
                            + " actor_name, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    entity,
                    interval.value().id(),
                    from,
                    evidence,
                    Millis.of(interval.to()),
                    interval.open(),
                    by == null ? null : by.kind().ordinal(),
                    by == null ? null : by.id(),
                    by == null ? null : by.name(),
                    FloorCodec.pack(interval.value(), packer));
        }
    }

    private static ConfigInterval read(ResultSet row, long heardUntil) throws SQLException {
        long from = row.getLong(2);
        long to = row.getLong(4);
        Instant end = Instant.ofEpochMilli(to == Millis.FOREVER ? Math.max(from, heardUntil) : to);
        return new ConfigInterval(
                value(Unpacker.at(ENTITIES, row.getInt(1)), new Unpacker(row.getBytes(9))),
                Instant.ofEpochMilli(from),
                end,
                row.getBoolean(5),
                actor(row),
                Unpacker.at(EVIDENCE, row.getInt(3)));
    }

    private static @Nullable Actor actor(ResultSet row) throws SQLException {
        int kind = row.getInt(6);
        return row.wasNull() ? null : new Actor(Unpacker.at(KINDS, kind), row.getString(7), row.getString(8));
    }

    static FloorEvent value(Entity entity, Unpacker from) {
        return switch (entity) {
            case STATE -> new FloorEvent.StateChanged(StateCodec.unpack(from));
            case GROUP -> new FloorEvent.GroupChanged(GroupCodec.unpack(from));
            case AGENT -> new FloorEvent.AgentChanged(AgentCodec.unpack(from));
            case TASK -> new FloorEvent.TaskChanged(TaskCodec.unpack(from));
            case CONVERSATION, ASSIGNMENT -> throw new MalformedException("set-up of " + entity);
        };
    }
}
