package dev.atalaya.store.cache;

import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.pack.MalformedException;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.Me;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// How far the platform's events are in the cache: its one row.
///
/// @param me JSON, or null
record Reached(
        String platformId,
        long seq,
        Instant clock,
        @Nullable String me) {

    static Optional<Reached> read(Connection connection) throws SQLException {
        return Rows.list(
                        connection,
                        "SELECT platform_id, seq, clock, me FROM reached",
                        row -> new Reached(
                                row.getString(1), row.getLong(2), instant(row.getString(3)), row.getString(4)))
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
                me);
    }

    static @Nullable String json(@Nullable Me me) {
        return me == null ? null : Json.mapper().writeValueAsString(me);
    }

    /// Null when there is none, or when it was written by a version with another idea of it: the platform says it
    /// again.
    @Nullable
    Me who() {
        if (me == null) return null;
        try {
            return Json.mapper().readValue(me, Me.class);
        } catch (JacksonException _) {
            return null;
        }
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedException("time " + text, e);
        }
    }
}
