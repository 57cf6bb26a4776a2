package dev.atalaya.cli;

import dev.atalaya.cli.ask.Question;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.insight.findings.Looked;
import dev.atalaya.texts.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `atalaya findings`: what is wrong on the floor now, and by the decisions of the last seven days or of a range. For a
/// scheduled job it exits with 1
/// when anything is, and with 3 when it cannot tell.
@Command(
        name = "findings",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says what is wrong on the floor and what would mend it. Works while the console is open, too.",
        footer = {
            "",
            "--from and --to pick the decisions; who is there and how groups are set up is always that of now.",
            "Times: 2026-11-24, 2026-11-24T08:00 (in the account's zone) or 2026-11-24T14:00:00Z."
        },
        exitCodeOnExecutionException = 3,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:something is wrong",
            "2:it was called wrongly",
            "3:it failed, so nobody knows"
        })
public final class FindingsCommand implements Callable<Integer> {

    private final ConsoleAsk console;
    private final FindingsReader reader;
    private final OutputStream out;

    @Mixin
    private ConsoleOptions options = new ConsoleOptions();

    @Option(names = "--from", paramLabel = "TIME", description = "The first moment; else 7 days before the end.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "The first moment after; else now.")
    private @Nullable String to;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    /// Answers on the terminal.
    public FindingsCommand(ConsoleAsk console, FindingsReader reader) {
        this(console, reader, System.out);
    }

    /// @param out gets the answer as UTF-8
    FindingsCommand(ConsoleAsk console, FindingsReader reader, OutputStream out) {
        this.console = console;
        this.reader = reader;
        this.out = out;
    }

    @Override
    public Integer call() {
        Moments.check(from, to);
        ConsoleLauncher.Wish wish = options.wish(null, null, 0);
        Language language = wish.language() == null ? Language.of(Locale.getDefault()) : wish.language();
        Question.Shape shape = json ? Question.Shape.JSON : Question.Shape.TEXT;
        AtomicReference<String> open = new AtomicReference<>("");
        try {
            if (console.ask(wish, zone -> Question.findings(shape, language, zone, looked(zone)), out, open::set)) {
                out.flush();
                return "0".equals(open.get()) ? 0 : 1;
            }
            return reader.read(wish, this::looked).write(shape, language, out) == 0 ? 0 : 1;
        } catch (UnansweredException e) {
            throw CommandFailure.of(e);
        } catch (IOException e) {
            throw CommandFailure.failed("the answer cannot be written: " + e.getMessage());
        }
    }

    private Looked looked(ZoneId zone) {
        Moments.Range range = Moments.range(from, to, zone);
        return new Looked(range.from(), range.to());
    }
}
