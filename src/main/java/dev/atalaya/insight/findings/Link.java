package dev.atalaya.insight.findings;

import dev.atalaya.store.log.LogFilter;

/// Where the evidence is to be seen.
public sealed interface Link {

    /// These decisions of the log.
    record ToLog(LogFilter filter) implements Link {}

    record ToAgent(String id) implements Link {}

    record ToConversation(String id) implements Link {}
}
