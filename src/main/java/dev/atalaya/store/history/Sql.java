package dev.atalaya.store.history;

import dev.atalaya.store.h2.SqlWork;

/// The file that the history lies in.
public interface Sql {

    <T> T read(SqlWork<T> work);

    /// One transaction.
    void write(SqlWork<Boolean> work);
}
