package dev.atalaya.sync;

/// What the status bar says about the files.
///
/// @param decisions cached decisions
/// @param bytes of both files
/// @param detail one line when something is wrong (disk full, second console, no key store), else empty
public record StoreHealth(long decisions, long bytes, String detail) {}
