package dev.atalaya.cli;

import dev.atalaya.cli.ask.Question;
import dev.atalaya.export.WholeFile;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A command whose answer may go into a file, in the format of its ending.
abstract class FiledCommand extends AskCommand {

    @Option(
            names = "--format",
            paramLabel = "text|csv|json|xlsx",
            description = "Default: by the ending of --out, else text.")
    private Question.@Nullable Shape shape;

    @Option(names = "--out", paramLabel = "FILE", description = "Into this file; nothing is replaced.")
    private @Nullable Path file;

    FiledCommand(LogAccess access, OutputStream out) {
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

    /// As asked for, else as the file's ending says.
    Question.Shape shape() {
        if (shape != null) return shape;
        String name = String.valueOf(file).toLowerCase(Locale.ROOT);
        for (Question.Shape one : Question.Shape.values()) {
            if (name.endsWith("." + one.name().toLowerCase(Locale.ROOT))) return one;
        }
        return Question.Shape.TEXT;
    }
}
