package dev.atalaya.insight.findings;

/// The problems that are looked for. Kept by name in the own file: a value that is renamed needs a migration.
public enum FindingKind {
    /// A test agent, or a suspected one, belongs to a group that serves customers.
    TEST_AGENT,
    /// A group is open and nobody in it is eligible.
    NOBODY_ASSIGNABLE,
    /// Conversations went to people who were offline or not assignable.
    GIVEN_TO_ABSENT,
    /// Somebody eligible is hardly ever drawn.
    RECEIVES_NOTHING,
    /// *Assign out of hours* is on where nobody is there out of hours.
    OUT_OF_HOURS_UNSTAFFED,
    /// The schedule promises hours in which nobody is ever there.
    HOURS_UNCOVERED,
    /// A state that reads like an absence is assignable.
    ABSENCE_ASSIGNABLE,
    /// Somebody left in an assignable state is not connected.
    ASSIGNABLE_BUT_GONE,
    /// Somebody's connection comes and goes.
    FLAPPING,
    /// A decision does not follow from the rules.
    CONTRADICTION,
    /// Automated tasks pass a conversation back and forth.
    TASKS_PING_PONG,
    /// An automated task takes conversations from somebody who was there to serve them.
    TASK_TAKES,
    /// Somebody left with customers waiting for him.
    LEFT_WITH_CONVERSATIONS,
    /// Held conversations for which nobody will come before the customer's window closes.
    HELD_PAST_WINDOW
}
