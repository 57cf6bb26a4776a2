package dev.atalaya.store.h2;

import java.sql.Connection;
import java.sql.SQLException;

/// What is done with a connection.
@FunctionalInterface
public interface SqlWork<T> {

    T on(Connection connection) throws SQLException;
}
