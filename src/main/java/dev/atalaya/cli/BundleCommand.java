package dev.atalaya.cli;

import dev.atalaya.cli.ask.GroupName;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.insight.bundle.Bundle;
import dev.atalaya.insight.bundle.Subject;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.texts.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `atalaya bundle`: a finding or a stretch of the log with its evidence in a ZIP, for whoever helps. The profile's
/// console must not be open.
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes a finding, or a stretch of the log, with its evidence into a ZIP for whoever helps.",
        footer = {
            "",
            "Customers' names and texts are masked unless --with-contacts is given; a token is never in it.",
            "Times: 2026-11-24, 2026-11-24T08:00 (in the account's zone) or 2026-11-24T14:00:00Z."
        })
public final class BundleCommand implements Callable<Integer> {

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

    public BundleCommand(BundleDesk desk) {
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
        try (BundleDesk.Opened opened = desk.open(profile.wish())) {
            Bundle bundle =
                    opened.bundles().make(subject(opened), texts, contacts, SheetSource.Progress.NONE, Cancel.NEVER);
            if (bundle.write(out, false) instanceof Bundle.Ended.Failed no) {
                throw CommandFailure.failed(
                        "--out: " + texts.get("bundle.failed." + no.trouble(), no.file(), no.detail()));
            }
        } catch (StoreException e) {
            throw CommandFailure.failed(String.valueOf(e.getMessage()));
        }
        spec.commandLine().getOut().println(out);
        return 0;
    }

    private Subject subject(BundleDesk.Opened opened) {
        if (finding == null) return Subject.of(filter(opened));
        return opened.findings().stream()
                .filter(one -> one.id().equals(finding))
                .findFirst()
                .map(Subject::of)
                .orElseThrow(() -> CommandFailure.failed("--finding: there is none open with the id " + finding));
    }

    private LogFilter filter(BundleDesk.Opened opened) {
        Instant first = Moments.parse("--from", String.valueOf(from), opened.zone());
        Instant last = to == null ? null : Moments.parse("--to", to, opened.zone());
        if (last != null && !first.isBefore(last)) throw CommandFailure.wrongCall("--to: not after --from: " + to);
        try {
            return LogFilter.ALL.between(first, last).withGroups(GroupName.ids(opened.groups(), groups));
        } catch (UnansweredException e) {
            throw CommandFailure.of(e);
        }
    }
}
