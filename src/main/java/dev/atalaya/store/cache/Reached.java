package dev.atalaya.store.cache;

import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.pack.MalformedException;
import dev.atalaya.store.pack.MeCodec;
import dev.atalaya.store.pack.Unpacker;
import dev.atalaya.wire.Me;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far the platform's events are in the cache: its one row.
///
/// @param me JSON, or null
record Reached(
        String platformId,
        long seq,
        Instant clock,
        @Nullable Me me) {

    static Optional<Reached> read(Connection connection) throws SQLException {
        return Rows.list(
                        connection,
                        "SELECT platform_id, seq, clock, me FROM reached",
                        row -> new Reached(
                                row.getString(1), row.getLong(2), instant(row.getString(3)), me(row.getBytes(4))))
                .stream()
                .findFirst();
    }

    void write(Connection connection) throws SQLException {
        Rows.update(connection, "DELETE FROM reached");
        Rows.update(
                connection,
                "INSERT INTO reached (only, platform_id, seq, clock, me) VALUES (1, ?, ?, ?, ?)",
                platformId,
                seq,
                clock.toString(),
                MeCodec.pack(me));
    }

    private static @Nullable Me me(byte @Nullable [] packed) {
        return packed == null ? null : MeCodec.unpack(new Unpacker(packed));
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedException("time " + text, e);
        }
    }
}
