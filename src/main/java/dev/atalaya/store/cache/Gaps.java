package dev.atalaya.store.cache;

import dev.atalaya.store.Gap;
import dev.atalaya.store.h2.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The stretches that the log misses.
final class Gaps {

    private Gaps() {}

    static List<Gap> read(Connection connection) throws SQLException {
        return Rows.list(
                connection,
                "SELECT after_seq, until_seq, from_clock, to_clock FROM gap ORDER BY after_seq, until_seq",
                row -> new Gap(
                        row.getLong(1),
                        row.getLong(2),
                        Reached.instant(row.getString(3)),
                        Reached.instant(row.getString(4))));
    }

    /// Marking it twice is marking it once.
    static void mark(Connection connection, Gap gap) throws SQLException {
        remove(connection, gap);
        Rows.update(
                connection,
                "INSERT INTO gap (after_seq, until_seq, from_clock, to_clock) VALUES (?, ?, ?, ?)",
                gap.afterSeq(),
                gap.untilSeq(),
                gap.from().toString(),
                gap.to().toString());
    }

    static void remove(Connection connection, Gap gap) throws SQLException {
        Rows.update(
                connection, "DELETE FROM gap WHERE after_seq = ? AND until_seq = ?", gap.afterSeq(), gap.untilSeq());
    }
}
