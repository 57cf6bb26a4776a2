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
    /// Which words occur in the contacts' names, and in which decisions.
    CONTACT_WORDS,
    /// The same of what the log says in words.
    TEXT_WORDS,
    /// Keys of the conversations, to find the last decision about one …
    CONVERSATION,
    /// … and what is told of it then.
    STANDING,
    /// What one needs besides to replay the decisions, see [Replay]; not there where it would be large.
    REPLAY;

    /// Those of small numbers that repeat.
    public static final Set<Column> CODED = Collections.unmodifiableSet(EnumSet.range(GROUP, JUDGED));

    /// Those of words.
    public static final Set<Column> WORDS = Collections.unmodifiableSet(EnumSet.range(CONTACT_WORDS, TEXT_WORDS));
}
