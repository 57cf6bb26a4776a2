package dev.atalaya.insight.findings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A problem seen in the data.
///
/// @param id the same for as long as it is the same problem
/// @param headline what is wrong
/// @param sentence the figures
/// @param cause why
/// @param since since when, as far as the data says, or null
public record Finding(
        FindingKind kind,
        String id,
        Severity severity,
        Phrase headline,
        Phrase sentence,
        Phrase cause,
        List<Tag> tags,
        Proof proof,
        @Nullable Instant since,
        Fix fix) {

    public Finding {
        tags = List.copyOf(tags);
    }

    /// An id out of what the problem is about.
    public static String key(FindingKind kind, String... about) {
        return kind + "/" + String.join("/", about);
    }
}
