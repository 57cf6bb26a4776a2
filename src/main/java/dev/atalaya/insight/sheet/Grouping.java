package dev.atalaya.insight.sheet;

/// How the report's lines are put together.
public enum Grouping {
    /// A part for each group, in it a line for each of its agents.
    GROUP,
    /// One part, a line for each agent whatever his groups.
    AGENT,
    /// A part for each day, in it a line for each agent.
    DAY
}
