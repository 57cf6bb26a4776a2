package dev.atalaya.insight.findings;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/// What stands in a place of a [Phrase], without a language.
///
/// @param value an id, a number or an ISO text, as the kind says
public record Arg(Kind kind, String value) {

    public enum Kind {
        AGENT,
        /// Ids, one a line.
        AGENTS,
        GROUP,
        COUNT,
        /// A number that is no whole one.
        DECIMAL,
        CONVERSATION,
        SINCE,
        SPAN,
        /// A span that may be longer.
        SPAN_AT_LEAST,
        /// A name or a text as the platform has it.
        TEXT
    }

    public static Arg agent(String id) {
        return new Arg(Kind.AGENT, id);
    }

    public static Arg agents(Collection<String> ids) {
        return new Arg(Kind.AGENTS, String.join("\n", ids));
    }

    public static Arg group(String id) {
        return new Arg(Kind.GROUP, id);
    }

    public static Arg count(long number) {
        return new Arg(Kind.COUNT, Long.toString(number));
    }

    public static Arg decimal(double number) {
        return new Arg(Kind.DECIMAL, Double.toString(number));
    }

    public static Arg conversation(String id) {
        return new Arg(Kind.CONVERSATION, id);
    }

    public static Arg since(Instant at) {
        return new Arg(Kind.SINCE, at.toString());
    }

    public static Arg span(Duration time) {
        return new Arg(Kind.SPAN, time.toString());
    }

    /// @param atLeast whether it may be longer
    public static Arg span(Duration time, boolean atLeast) {
        return atLeast ? new Arg(Kind.SPAN_AT_LEAST, time.toString()) : span(time);
    }

    public static Arg text(String text) {
        return new Arg(Kind.TEXT, text);
    }
}
