package dev.atalaya.export;

/// Follows an export, on the thread that writes.
public interface Progress {

    /// Now and then: how many rows are written.
    void wrote(long rows);

    /// Asked before each row.
    boolean cancelled();
}
