package dev.atalaya.cli;

import dev.atalaya.cli.ask.BundleAnswers;
import dev.atalaya.cli.ask.Question;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.export.WholeFile;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `atalaya bundle`: a finding or a stretch of the log with its evidence in a ZIP, for whoever helps. The profile's
/// console may be open.
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes a finding, or a stretch of the log, with its evidence into a ZIP for whoever helps.",
            "Works while the console is open, too."
        },
        footer = {
            "",
            "Customers' names and texts are masked unless --with-contacts is given; a token is never in it.",
            "Times: 2026-11-24, 2026-11-24T08:00 (in the account's zone) or 2026-11-24T14:00:00Z."
        })
public final class BundleCommand implements Callable<Integer> {

    private final ConsoleAsk console;
    private final BundleDesk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--finding", paramLabel = "ID", description = "An open finding; `findings --json` lists them.")
    private @Nullable String finding;

    @Option(names = "--from", paramLabel = "TIME", description = "Instead: decisions from this moment on.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "The first moment after (default: now).")
    private @Nullable String to;

    @Option(names = "--group", paramLabel = "NAME|ID", description = "Only this group; may be said several times.")
    private List<String> groups = List.of();

    @Option(names = "--with-contacts", description = "Shows customers' names and texts.")
    private boolean contacts;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The ZIP; nothing is replaced.")
    private @Nullable Path out;

    @Mixin
    private ProfileOptions profile = new ProfileOptions();

    public BundleCommand(ConsoleAsk console, BundleDesk desk) {
        this.console = console;
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (out == null || spec == null) throw new IllegalStateException("picocli fills this");
        if ((finding == null) == (from == null)) {
            throw CommandFailure.wrongCall("give either --finding or --from");
        }
        if (finding != null && (to != null || !groups.isEmpty())) {
            throw CommandFailure.wrongCall("--to and --group go with --from, not with --finding");
        }
        Texts texts = Texts.of(profile.language());
        if (Files.exists(out)) throw CommandFailure.wrongCall("--out: " + texts.get("bundle.failed.EXISTS", out));
        // Before anybody is asked: what cannot be read is said so even where nobody could answer.
        Moments.check(from, to);
        PrintWriter err = spec.commandLine().getErr();
        try {
            WholeFile.write(out, false, part -> {
                write(part, err::println);
                return true;
            });
        } catch (IOException e) {
            String why = "bundle.failed." + WholeFile.trouble(e);
            throw CommandFailure.failed("--out: " + texts.get(why, out, String.valueOf(e.getMessage())));
        }
        err.flush();
        spec.commandLine().getOut().println(out);
        return 0;
    }

    private Question.Bundle wanted(ZoneId zone) {
        Moments.Range range = Moments.range(from, to, zone);
        return new Question.Bundle(finding, range.from(), range.to(), groups, contacts);
    }

    private void write(OutputStream part, Consumer<String> note) throws IOException {
        try {
            if (console.ask(
                    profile.wish(), zone -> Question.bundle(wanted(zone), profile.language(), zone), part, note))
                return;
            try (BundleDesk.Opened opened = desk.open(profile.wish())) {
                String left =
                        new BundleAnswers(opened, wanted(opened.zone())).write(profile.language(), part, Cancel.NEVER);
                if (!left.isEmpty()) note.accept(left);
            }
        } catch (UnansweredException e) {
            throw CommandFailure.of(e);
        } catch (StoreException e) {
            throw CommandFailure.failed(String.valueOf(e.getMessage()));
        }
    }
}
