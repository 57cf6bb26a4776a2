package dev.atalaya.cli;

import dev.atalaya.cli.ask.Question;
import dev.atalaya.export.WholeFile;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
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
public final class AuditCommand extends AskCommand {

    @Option(names = "--from", paramLabel = "TIME", description = "The first moment.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "The first moment after.")
    private @Nullable String to;

    @Option(
            names = "--format",
            paramLabel = "text|csv|json|xlsx",
            description = "Default: by the ending of --out, else text.")
    private Question.@Nullable Shape shape;

    @Option(names = "--out", paramLabel = "FILE", description = "Into this file; nothing is replaced.")
    private @Nullable Path file;

    /// Answers on the terminal.
    public AuditCommand(LogAccess access) {
        this(access, System.out);
    }

    /// @param out gets the answer as UTF-8
    AuditCommand(LogAccess access, OutputStream out) {
        super(access, out);
    }

    @Override
    public Integer call() {
        Path into = file;
        if (into == null) return super.call();
        try {
            WholeFile.write(into, false, out -> {
                answer(out);
                return true;
            });
        } catch (IOException e) {
            String why = Texts.of(options.language())
                    .get("bundle.failed." + WholeFile.trouble(e), into, String.valueOf(e.getMessage()));
            throw CommandFailure.failed("--out: " + why);
        }
        return 0;
    }

    @Override
    Question question(ZoneId zone) {
        Instant begin = from == null ? null : Moments.parse("--from", from, zone);
        Instant end = to == null ? null : Moments.parse("--to", to, zone);
        Question.Picks picks = Question.Picks.ALL.in(begin, end, Set.of());
        return Question.audit(shape(), options.language(), zone, picks);
    }

    private Question.Shape shape() {
        if (shape != null) return shape;
        String name = String.valueOf(file).toLowerCase(Locale.ROOT);
        for (Question.Shape one : Question.Shape.values()) {
            if (name.endsWith("." + one.name().toLowerCase(Locale.ROOT))) return one;
        }
        return Question.Shape.TEXT;
    }
}
