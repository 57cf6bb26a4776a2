package dev.atalaya.platform;

/// A running live feed.
public interface Feed extends AutoCloseable {

    /// Ends it; the listener's `ended` is not called for this. At most the call to the listener that is under way goes
    /// on.
    @Override
    void close();
}
