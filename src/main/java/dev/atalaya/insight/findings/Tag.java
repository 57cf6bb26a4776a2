package dev.atalaya.insight.findings;

import org.jspecify.annotations.Nullable;

/// A short piece of evidence.
///
/// @param link where it leads, or null
public record Tag(Phrase phrase, Mark mark, @Nullable Link link) {

    public enum Mark {
        PLAIN,
        DOUBT,
        TEST
    }

    public static Tag plain(Phrase phrase, @Nullable Link link) {
        return new Tag(phrase, Mark.PLAIN, link);
    }
}
