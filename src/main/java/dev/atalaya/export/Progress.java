package dev.atalaya.export;

/// Follows an export, on the thread that writes.
public interface Progress {

    /// Nobody follows it.
    Progress NONE = new Progress() {
        @Override
        public void wrote(long rows) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// Now and then: how many rows are written.
    void wrote(long rows);

    /// Asked before each row.
    boolean cancelled();
}
