package dev.atalaya.store.own;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stage;
import dev.atalaya.store.AuditEntry;
import dev.atalaya.store.OutboxLog;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// The commands' table.
final class OutboxTable implements OutboxLog {

    static final String UNFINISHED = "('PENDING', 'QUEUED', 'SENT')";

    private static final String SELECT = "SELECT stage, item, outcome FROM outbox ";

    private final Database database;
    private final OwnWriter writer;
    private final OwnJson json = new OwnJson();

    OutboxTable(Database database, OwnWriter writer) {
        this.database = database;
        this.writer = writer;
    }

    @Override
    public void queue(List<OutboxItem> items) {
        if (items.isEmpty()) return;
        writer.write(connection -> {
            for (OutboxItem item : items) queue(connection, item.at(Stage.QUEUED, null));
            return true;
        });
    }

    private void queue(Connection connection, OutboxItem item) throws SQLException {
        String known = "SELECT 1 FROM outbox WHERE item_key = ?";
        if (!Rows.list(connection, known, row -> true, item.key()).isEmpty()) return;
        Rows.update(
                connection,
                "INSERT INTO outbox (item_key, stage, item) VALUES (?, ?, ?)",
                item.key(),
                item.stage().name(),
                json.item(item));
    }

    @Override
    public void record(List<OutboxItem> items, List<AuditEntry> audit) {
        if (items.isEmpty() && audit.isEmpty()) return;
        writer.note(connection -> {
            for (OutboxItem item : items) update(connection, item);
            for (AuditEntry entry : audit) AuditTable.insert(connection, entry);
            return true;
        });
    }

    private void update(Connection connection, OutboxItem item) throws SQLException {
        Rows.update(
                connection,
                "UPDATE outbox SET stage = ?, outcome = ?, item = ? WHERE item_key = ?",
                item.stage().name(),
                json.outcome(item.outcome()),
                json.item(item.at(Stage.QUEUED, null)),
                item.key());
    }

    @Override
    public List<OutboxItem> unfinished() {
        String where = "WHERE stage IN " + UNFINISHED + " ORDER BY no";
        return database.call(connection -> Rows.list(connection, SELECT + where, this::read));
    }

    @Override
    public List<OutboxItem> recent(int n) {
        return database.call(connection -> Rows.list(connection, SELECT + "ORDER BY no DESC LIMIT ?", this::read, n));
    }

    /// Forgets those that have ended but for the newest `kept`.
    void forgetEnded(int kept) {
        // Asked before the transaction: H2 (2.5.252) reads backwards wrongly where it has changed the table itself.
        String oldest = "SELECT no FROM outbox WHERE stage NOT IN " + UNFINISHED + " ORDER BY no DESC LIMIT 1 OFFSET ?";
        List<Long> last = database.call(c -> Rows.list(c, oldest, row -> row.getLong(1), kept));
        if (last.isEmpty()) return;
        String delete = "DELETE FROM outbox WHERE no <= ? AND stage NOT IN " + UNFINISHED;
        writer.note(connection -> Rows.update(connection, delete, last.getFirst()));
    }

    private OutboxItem read(ResultSet row) throws SQLException {
        return json.item(row.getString(2)).at(Stage.valueOf(row.getString(1)), json.outcome(row.getString(3)));
    }
}
