package dev.atalaya.store.cache;

import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.SqlWork;
import dev.atalaya.store.history.Sql;

/// The cache's file as the history lies in it.
record CacheSql(Database database, DamageFlag damage) implements Sql {

    @Override
    public <T> T read(SqlWork<T> work) {
        return damage.watch(() -> database.call(work));
    }

    @Override
    public void write(SqlWork<Boolean> work) {
        damage.watch(() -> database.transaction(work));
    }
}
