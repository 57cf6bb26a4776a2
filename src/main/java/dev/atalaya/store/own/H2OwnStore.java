package dev.atalaya.store.own;

import dev.atalaya.store.AuditTrail;
import dev.atalaya.store.Keepsakes;
import dev.atalaya.store.OutboxLog;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.TestMarks;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.history.H2History;
import dev.atalaya.store.history.H2Imports;
import dev.atalaya.store.history.HistoryStore;
import dev.atalaya.store.history.Imports;
import java.time.Clock;
import java.time.LocalDate;

/// The own file over H2.
final class H2OwnStore implements OwnStore {

    private final Database database;
    private static final int ENDED_KEPT = 2_000;

    private final Backups backups;
    private final OwnCompaction compaction;
    private final Clock clock;
    private final OutboxTable outbox;
    private final AuditTable audit;
    private final TestMarkTable testMarks;
    private final KeepsakeTable keepsakes;
    private final HistoryStore history;
    private final Imports imports;

    /// @param clock says which day it is
    H2OwnStore(Database database, OwnWriter writer, Backups backups, OwnCompaction compaction, Clock clock) {
        this.database = database;
        this.backups = backups;
        this.compaction = compaction;
        this.clock = clock;
        this.outbox = new OutboxTable(database, writer);
        this.audit = new AuditTable(database, writer);
        this.testMarks = new TestMarkTable(database, writer);
        this.keepsakes = new KeepsakeTable(database, writer);
        OwnSql file = new OwnSql(database, writer);
        this.history = new H2History(file);
        this.imports = new H2Imports(file);
    }

    @Override
    public OutboxLog outbox() {
        return outbox;
    }

    @Override
    public AuditTrail audit() {
        return audit;
    }

    @Override
    public TestMarks testMarks() {
        return testMarks;
    }

    @Override
    public Keepsakes keepsakes() {
        return keepsakes;
    }

    @Override
    public HistoryStore history() {
        return history;
    }

    @Override
    public Imports imports() {
        return imports;
    }

    @Override
    public boolean backupDaily() {
        return backups.make(database, LocalDate.now(clock).toString());
    }

    @Override
    public long bytes() {
        return database.bytes();
    }

    @Override
    public void tidy() {
        outbox.forgetEnded(ENDED_KEPT);
        compact(OwnCompaction.VERY_LARGE);
    }

    private void compact(long least) {
        if (database.bytes() >= least && OwnCompaction.isWorthIt(database)) database.closedDuring(compaction::run);
    }

    @Override
    public void close() {
        try {
            compact(OwnCompaction.LARGE);
        } finally {
            database.close();
        }
    }
}
