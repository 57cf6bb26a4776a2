package dev.atalaya.cli;

import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `atalaya findings`: what is wrong on the floor now and over the last seven days. For a scheduled job it exits with 1
/// when anything is, and with 3 when it cannot tell.
@Command(
        name = "findings",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says what is wrong on the floor and what would mend it.",
        exitCodeOnExecutionException = 3,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:something is wrong",
            "2:it was called wrongly",
            "3:it failed, so nobody knows"
        })
public final class FindingsCommand implements Callable<Integer> {

    private final FindingsReader reader;

    @Mixin
    private ConsoleOptions options = new ConsoleOptions();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    public FindingsCommand(FindingsReader reader) {
        this.reader = reader;
    }

    @Override
    public Integer call() {
        if (spec == null) throw new IllegalStateException("picocli fills this");
        ConsoleLauncher.Wish wish = options.wish(null, null, 0);
        FindingsReader.Read read = reader.read(wish);
        Language language = wish.language() == null ? Language.of(Locale.getDefault()) : wish.language();
        Texts texts = Texts.of(language);
        FindingWords words = new FindingWords(
                texts, new Times(texts, read.zone()), read.names(), read.board().checkedAt());
        PrintWriter out = spec.commandLine().getOut();
        FindingsPrint print = new FindingsPrint(read.board(), words);
        out.println(json ? print.json() : print.text());
        out.flush();
        return read.board().open().isEmpty() ? 0 : 1;
    }
}
