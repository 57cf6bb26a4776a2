package dev.atalaya.insight.findings;

import java.time.Duration;
import java.util.function.Consumer;

/// The findings as screens need them. Thread-safe; every method returns at once.
public interface FindingsFeed {

    /// Each new board, the present one first; called on the findings' own thread.
    ///
    /// @return ends it
    Runnable subscribe(Consumer<Board> listener);

    /// Puts a finding aside.
    ///
    /// @param id the finding's
    /// @param reason why, kept with it
    void snooze(String id, Duration time, String reason);

    /// Takes it up again before its time.
    void wake(String id);

    /// What is kept of before has changed: it is read again.
    void readAgain();
}
