package dev.atalaya.insight.findings;

import dev.atalaya.floor.RuleCode;
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

    /// The same of imported decisions alone: by which rule they were taken nobody knows, and the fix is advice, as
    /// nothing can be done from here.
    Finding ofImports() {
        Fix advice = new Fix(fix.title(), List.of(), List.of(), fix.effects(), false);
        Phrase unknown = Phrase.of("finding.absent.cause." + RuleCode.NOT_TOLD);
        return new Finding(kind, id, severity, headline, sentence, unknown, tags, proof, since, advice);
    }

    /// An id out of what the problem is about.
    public static String key(FindingKind kind, String... about) {
        return kind + "/" + String.join("/", about);
    }
}
