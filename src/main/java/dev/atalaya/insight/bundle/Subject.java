package dev.atalaya.insight.bundle;

import dev.atalaya.insight.findings.Finding;
import dev.atalaya.store.log.LogFilter;
import org.jspecify.annotations.Nullable;

/// What a bundle is about: a finding with its evidence, or the decisions of the log that match.
///
/// @param finding null where it is about the log
/// @param filter [LogFilter#ALL] where it is about a finding
public record Subject(@Nullable Finding finding, LogFilter filter) {

    public static Subject of(Finding finding) {
        return new Subject(finding, LogFilter.ALL);
    }

    public static Subject of(LogFilter filter) {
        return new Subject(null, filter);
    }
}
