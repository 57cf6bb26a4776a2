package dev.atalaya.cli;

import dev.atalaya.cli.ask.Question;
import java.io.OutputStream;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `atalaya explain`: why a conversation went where it went.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says why a conversation went to that agent. Works while the console is open, too.")
public final class ExplainCommand extends AskCommand {

    @Parameters(paramLabel = "ID", description = "Of a decision, or of a conversation for its last one.")
    private @Nullable String id;

    @Option(names = "--json", description = "For other programs.")
    private boolean json;

    /// Answers on the terminal.
    public ExplainCommand(LogAccess access) {
        this(access, System.out);
    }

    /// @param out gets the answer as UTF-8
    ExplainCommand(LogAccess access, OutputStream out) {
        super(access, out);
    }

    @Override
    void check() {
        if (id == null || id.isBlank()) throw CommandFailure.wrongCall("ID: is empty");
    }

    @Override
    Question question(ZoneId zone) {
        Question.Shape shape = json ? Question.Shape.JSON : Question.Shape.TEXT;
        return new Question(String.valueOf(id).strip(), shape, options.language(), zone, Question.Picks.ALL, 1);
    }
}
