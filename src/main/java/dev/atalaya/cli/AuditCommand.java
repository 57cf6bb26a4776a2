package dev.atalaya.cli;

import dev.atalaya.cli.ask.Question;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `atalaya audit`: everything that was done from this console.
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists what was done from this console, oldest first. Works while the console is open, too.",
        footer = {"", "Times: 2026-11-24, 2026-11-24T08:00 (in --zone) or 2026-11-24T14:00:00Z."})
public final class AuditCommand extends FiledCommand {

    @Option(names = "--from", paramLabel = "TIME", description = "The first moment.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "The first moment after.")
    private @Nullable String to;

    /// Answers on the terminal.
    public AuditCommand(LogAccess access) {
        this(access, System.out);
    }

    /// @param out gets the answer as UTF-8
    AuditCommand(LogAccess access, OutputStream out) {
        super(access, out);
    }

    @Override
    void check() {
        Moments.check(from, to);
    }

    @Override
    Question question(ZoneId zone) {
        Moments.Range range = Moments.range(from, to, zone);
        Question.Picks picks = Question.Picks.ALL.in(range.from(), range.to(), Set.of());
        return Question.audit(shape(), options.language(), zone, picks);
    }
}
