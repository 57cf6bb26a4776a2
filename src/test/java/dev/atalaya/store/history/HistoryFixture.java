package dev.atalaya.store.history;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Side;
import dev.atalaya.store.cache.CacheFixture;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Migrations;
import dev.atalaya.store.h2.SqlWork;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A history in a file of its own, and things to put into it.
public final class HistoryFixture implements AutoCloseable {

    public static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    static final Actor MARTA = new Actor(Actor.Kind.AGENT, "marta", "Marta López");

    private final Database database;
    public final HistoryStore history;

    public HistoryFixture(Path folder) {
        try {
            database = Database.open(folder.resolve("history"), CacheFixture.KEY, "");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        database.call(connection -> {
            new Migrations(H2History.class, List.of(H2History.SCRIPT)).apply(connection, 0);
            return true;
        });
        history = new H2History(new Sql() {
            @Override
            public <T> T read(SqlWork<T> work) {
                return database.call(work);
            }

            @Override
            public void write(SqlWork<Boolean> work) {
                database.transaction(work);
            }
        });
    }

    public long bytes() {
        return database.bytes();
    }

    /// Minutes after Monday midnight.
    public static Instant at(double minutes) {
        return MONDAY.plusMillis((long) (minutes * 60_000));
    }

    static AgentInterval shown(String agent, String state, double from, double to) {
        return new AgentInterval(
                agent, state, state, state.equals("Online"), true, at(from), at(to), false, MARTA, Evidence.RECORDED);
    }

    static AgentInterval seen(String agent, String state, double from, double to) {
        return new AgentInterval(
                agent, state, state, state.equals("Online"), true, at(from), at(to), false, null, Evidence.OBSERVED);
    }

    static ConversationSpan talk(String id, double opened, @Nullable Double closed, Evidence evidence, double... said) {
        List<ConversationSpan.Line> lines = java.util.Arrays.stream(said)
                .mapToObj(minute -> new ConversationSpan.Line(at(minute), minute < 0 ? Side.AGENT : Side.CUSTOMER))
                .toList();
        return new ConversationSpan(
                id,
                "c" + id,
                Channel.WEB,
                "ventas",
                null,
                at(opened),
                null,
                closed == null ? null : at(closed),
                lines,
                evidence);
    }

    @Override
    public void close() {
        database.close();
    }
}
