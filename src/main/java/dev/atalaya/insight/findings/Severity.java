package dev.atalaya.insight.findings;

/// How grave a finding is, the gravest first.
public enum Severity {
    /// Customers meet nobody.
    BAD,
    /// It goes wrong for some, or will.
    WARNING,
    /// Worth knowing.
    NOTE
}
