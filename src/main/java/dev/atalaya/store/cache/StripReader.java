package dev.atalaya.store.cache;

import dev.atalaya.store.columns.Block;
import dev.atalaya.store.columns.Coded;
import dev.atalaya.store.columns.Column;
import dev.atalaya.store.columns.PackedBlock;
import dev.atalaya.store.columns.Replay;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.log.DecisionLog.Replayed;
import dev.atalaya.store.log.Strip;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;

/// Reads decisions to be replayed: of a pack its columns, else the rows. Any thread.
final class StripReader {

    private static final String SELECT = "SELECT no, group_no, agent_no, before_no, cause, rule, settings, candidates,"
            + " rest FROM decision WHERE no BETWEEN ? AND ? ORDER BY no LIMIT ?";

    /// So many rows are read at once.
    private static final int CHUNK = 512;

    /// A pack of groups of more than some fifty has no column for it: it would be a second log.
    private static final int MOST_CANDIDATES = 200_000;

    private final DecisionCodec codec;
    private final Strip.Names names;

    StripReader(Words words, Marks marks) {
        codec = new DecisionCodec(words, marks);
        names = new StripNames(words);
    }

    /// @param rows those of the block that are wanted
    void read(Connection connection, Block block, BitSet rows, Replayed reader) throws SQLException {
        byte[] column = block instanceof PackedBlock packed ? packed.replay() : new byte[0];
        if (column.length > 0) {
            reader.strip(strip(block, Replay.unpack(column, block.size())), rows);
            return;
        }
        int done = 0;
        for (long from = block.first(); done < block.size(); ) {
            StripMaker some = new StripMaker(codec);
            from = rows(connection, from, block.last(), some) + 1;
            if (some.size() == 0) throw new IllegalStateException("a block of " + block.size() + " ends after " + done);
            reader.strip(some.strip(names), rows.get(done, done + some.size()));
            done += some.size();
        }
    }

    private Strip strip(Block block, Strip.Rest rest) {
        long[] at = block.keys().clone();
        for (int i = 0; i < at.length; i++) at[i] = Slots.milliOf(at[i]);
        return new Strip(
                names,
                at,
                values(block, Column.GROUP),
                values(block, Column.AGENT),
                values(block, Column.BEFORE),
                values(block, Column.CAUSE),
                values(block, Column.RULE),
                rest);
    }

    private static int[] values(Block block, Column column) {
        Coded coded = block.coded(column);
        int[] values = new int[coded.codes().length];
        for (int i = 0; i < values.length; i++) values[i] = coded.value(i);
        return values;
    }

    /// The column of a block that is to be packed; empty where it would be too large.
    byte[] column(Connection connection, Block block) throws SQLException {
        StripMaker all = new StripMaker(codec);
        for (long from = block.first(); all.size() < block.size(); ) {
            int before = all.size();
            from = rows(connection, from, block.last(), all) + 1;
            if (all.size() == before || all.candidates() > MOST_CANDIDATES) return new byte[0];
        }
        return Replay.pack(all.strip(names).rest());
    }

    /// Some of those keys.
    ///
    /// @return the last one
    private static long rows(Connection connection, long first, long last, StripMaker to) throws SQLException {
        Rows.list(connection, SELECT, to::add, first, last, CHUNK);
        return to.lastKey();
    }
}
