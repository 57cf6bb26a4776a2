package dev.atalaya.alerts;

import dev.atalaya.insight.findings.Finding;
import java.util.List;

/// What came of alerts.
public sealed interface AlertNews {

    /// To be told across the window.
    ///
    /// @param findings the gravest first
    record Told(List<Finding> findings) implements AlertNews {

        public Told {
            findings = List.copyOf(findings);
        }
    }

    /// It went out.
    record Sent(Way way) implements AlertNews {}

    /// It did not, and is not tried again.
    ///
    /// @param why one line in the user's language
    record Failed(Way way, String why) implements AlertNews {}
}
