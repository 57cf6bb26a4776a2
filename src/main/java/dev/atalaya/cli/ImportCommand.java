package dev.atalaya.cli;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.intake.DayOrder;
import dev.atalaya.intake.Intake;
import dev.atalaya.intake.Trial;
import dev.atalaya.intake.file.UnreadableException;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `atalaya import`: loads a report file of the platform. The profile's console must not be open: it imports by itself.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Loads a report file (CSV or XLSX) of agents' states or of conversations into the history.",
        footer = {
            "",
            "Columns are recognised by Spanish, English or Portuguese headings. Fields for --map:",
            "states: agent email group state from to duration date assignable connected changed-by",
            "conversations: conversation contact channel group agent email opened given first-reply closed",
            "               given-by reason",
            "Exits with 1 when nothing was, or would be, taken."
        })
public final class ImportCommand implements Callable<Integer> {

    /// What files tell of.
    public enum Kind {
        STATES(HistoryKind.STATES),
        CONVERSATIONS(HistoryKind.CONVERSATIONS);

        private final HistoryKind kind;

        Kind(HistoryKind kind) {
            this.kind = kind;
        }
    }

    private final ImportDesk desk;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The file.")
    private @Nullable Path file;

    @Option(names = "--kind", paramLabel = "states|conversations", description = "Default: by the headings.")
    private @Nullable Kind kind;

    @Option(names = "--map", paramLabel = "HEADING=FIELD", description = "A column; HEADING may be #3 for the third.")
    private List<String> map = List.of();

    @Option(names = "--state", paramLabel = "NAME=assignable|paused|offline", description = "What a state means.")
    private List<String> states = List.of();

    @Option(names = "--zone", paramLabel = "ZONE", description = "Of the file's times (default: the account's).")
    private @Nullable ZoneId zone;

    @Option(names = "--dates", paramLabel = "day-first|month-first", description = "Where 03/04 could be both.")
    private @Nullable String dates;

    @Option(names = "--group", paramLabel = "NAME", description = "Of lines that name none.")
    private @Nullable String group;

    @Option(names = "--dry-run", description = "Says what would be taken and changes nothing.")
    private boolean dryRun;

    @Option(names = "--list", description = "Lists what was imported.")
    private boolean list;

    @Option(names = "--undo", paramLabel = "N", description = "Takes the import of this number back.")
    private @Nullable Long undo;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Mixin
    private ProfileOptions profile = new ProfileOptions();

    @Spec
    private @Nullable CommandSpec spec;

    public ImportCommand(ImportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (spec == null) throw new IllegalStateException("picocli fills this");
        check();
        PrintWriter out = spec.commandLine().getOut();
        Language language = profile.language();
        ImportPrint print = new ImportPrint(Texts.of(language), out, json);
        try {
            if (file == null) return without(print);
            return with(Intake.open(file), print);
        } catch (UnreadableException e) {
            throw CommandFailure.failed(e.why().in(Texts.of(language)));
        } catch (StoreException e) {
            throw CommandFailure.failed(String.valueOf(e.getMessage()));
        } finally {
            out.flush();
        }
    }

    private void check() {
        int asked = (file == null ? 0 : 1) + (list ? 1 : 0) + (undo == null ? 0 : 1);
        if (asked != 1) throw CommandFailure.wrongCall("just one of FILE, --list and --undo is needed");
        if (dryRun && file == null) throw CommandFailure.wrongCall("--dry-run: only with FILE");
    }

    private int without(ImportPrint print) {
        try (ImportDesk.Opened opened = desk.open(profile.wish())) {
            if (undo != null) {
                if (!opened.intake().undo(undo)) throw CommandFailure.failed("--undo: there is no import " + undo);
                opened.intake().fill(_ -> {});
            }
            print.made(opened.intake().made());
            return 0;
        }
    }

    /// What is wrong with the options is said before a profile is opened.
    private int with(Intake.Opened read, ImportPrint print) throws UnreadableException {
        ImportPlan plan = new ImportPlan(
                kind == null ? read.survey().guess() : kind.kind, map, states, order(), group == null ? "" : group);
        plan.check(read.survey());
        try (ImportDesk.Opened opened = desk.open(profile.wish())) {
            Intake intake = opened.intake();
            Trial trial = intake.attempt(
                    read, plan.of(read, zone == null ? opened.zone() : zone, print.texts()), Cancel.NEVER, _ -> {});
            if (!trial.questions().isEmpty()) {
                throw CommandFailure.failed(print.questions(trial));
            }
            long no = dryRun || !trial.ready() ? 0 : intake.take(trial);
            if (no != 0) intake.fill(_ -> {});
            print.trial(trial, read.survey(), no);
            return trial.ready() ? 0 : 1;
        }
    }

    private @Nullable DayOrder order() {
        if (dates == null) return null;
        return switch (dates) {
            case "day-first" -> DayOrder.DAY_FIRST;
            case "month-first" -> DayOrder.MONTH_FIRST;
            default -> throw CommandFailure.wrongCall("--dates: neither day-first nor month-first: " + dates);
        };
    }
}
