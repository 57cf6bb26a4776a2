package dev.atalaya.store.columns;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What is kept of each decision of a stretch. In the order of their numbers in the file.
public enum Column {
    /// Of the whole stretch: size, counts, which values occur.
    HEAD,
    /// The keys of the log, thereby the times.
    KEYS,
    GROUP,
    AGENT,
    BEFORE,
    RULE,
    CAUSE,
    ACTOR,
    WENT,
    JUDGED,
    /// Which words occur in the contacts' names …
    CONTACT_WORDS,
    /// … and in which decision.
    CONTACT_ROWS,
    /// The same of what the log says in words.
    TEXT_WORDS,
    TEXT_ROWS,
    /// With which letters the words in the contacts' names begin, roughly.
    CONTACT_STARTS,
    /// Keys of the conversations, to find the last decision about one …
    CONVERSATION,
    /// … and what is told of it then.
    STANDING,
    /// What one needs besides to replay the decisions, see [Replay]; not there where it would be large.
    REPLAY;

    /// Those of small numbers that repeat.
    public static final Set<Column> CODED = Collections.unmodifiableSet(EnumSet.range(GROUP, JUDGED));
}
