package dev.atalaya.store.own;

import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.SqlWork;
import dev.atalaya.store.history.Sql;

/// The own file as a history lies in it.
record OwnSql(Database database, OwnWriter writer) implements Sql {

    @Override
    public <T> T read(SqlWork<T> work) {
        return database.call(work);
    }

    @Override
    public void write(SqlWork<Boolean> work) {
        writer.write(work);
    }
}
