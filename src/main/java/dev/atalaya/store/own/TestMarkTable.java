package dev.atalaya.store.own;

import dev.atalaya.store.TestMark;
import dev.atalaya.store.TestMarks;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The test marks' table.
final class TestMarkTable implements TestMarks {

    private final Database database;
    private final OwnWriter writer;

    TestMarkTable(Database database, OwnWriter writer) {
        this.database = database;
        this.writer = writer;
    }

    @Override
    public void put(TestMark mark) {
        writer.write(connection -> {
            delete(connection, mark.platformId(), mark.agentId());
            return Rows.update(
                    connection,
                    "INSERT INTO test_mark (platform_id, agent_id, marked_by, marked_at) VALUES (?, ?, ?, ?)",
                    mark.platformId(),
                    mark.agentId(),
                    mark.by(),
                    mark.at().toString());
        });
    }

    @Override
    public void remove(String platformId, String agentId) {
        writer.write(connection -> delete(connection, platformId, agentId));
    }

    @Override
    public List<TestMark> of(String platformId) {
        return database.call(connection -> Rows.list(
                connection,
                "SELECT platform_id, agent_id, marked_by, marked_at FROM test_mark WHERE platform_id = ?"
                        + " ORDER BY agent_id",
                row -> new TestMark(
                        row.getString(1), row.getString(2), row.getString(3), Instant.parse(row.getString(4))),
                platformId));
    }

    private static int delete(Connection connection, String platformId, String agentId) throws SQLException {
        return Rows.update(
                connection, "DELETE FROM test_mark WHERE platform_id = ? AND agent_id = ?", platformId, agentId);
    }
}
