package dev.atalaya.store.columns;

import java.util.BitSet;
import java.util.List;

/// Decisions next to each other in the log, oldest first, by columns. One thread.
public interface Block {

    /// Never 0.
    int size();

    /// The first key.
    long first();

    /// The last key.
    long last();

    long[] keys();

    /// How many went where, by the order of [dev.atalaya.floor.Went].
    long[] went();

    /// The values of a coded column that occur, ascending; quicker to have than the column.
    int[] values(Column column);

    Coded coded(Column column);

    /// Takes out of the rows those that do not have, for each of the beginnings, a word that begins so.
    ///
    /// @param words one of [Column#WORDS]
    /// @param typed folded beginnings
    void keep(Column words, BitSet rows, List<String> typed);

    /// Of each row the key of its conversation; empty where the block was packed before that was kept.
    long[] conversations();

    /// What is to be told of where a row put its conversation, as the log has packed it.
    byte[] standing(int row);
}
