package dev.atalaya.platform;

/// A running live feed.
public interface Feed extends AutoCloseable {

    /// Ends it; the listener's `ended` is not called for this.
    @Override
    void close();
}
