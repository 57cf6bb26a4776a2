package dev.atalaya.cli;

import dev.atalaya.cli.ask.Question;
import dev.atalaya.floor.Actor;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Went;
import dev.atalaya.store.log.Judgement;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `atalaya log`: the decisions that match, newest first.
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists the bot's decisions, newest first. Works while the console is open, too.",
        footer = {"", "Times: 2026-11-24, 2026-11-24T08:00 (in --zone) or 2026-11-24T14:00:00Z."})
public final class LogCommand extends AskCommand {

    @Option(names = "--from", paramLabel = "TIME", description = "The first moment.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "The first moment after.")
    private @Nullable String to;

    @Option(names = "--group", paramLabel = "NAME|ID", description = "In this group; may be given again.")
    private Set<String> groups = Set.of();

    @Option(names = "--agent", paramLabel = "NAME|ID", description = "Given to this agent; may be given again.")
    private Set<String> agents = Set.of();

    @Option(names = "--before", paramLabel = "NAME|ID", description = "Taken from this agent; may be given again.")
    private Set<String> before = Set.of();

    @Option(names = "--rule", paramLabel = "CODE", description = "${COMPLETION-CANDIDATES}")
    private Set<RuleCode> rules = Set.of();

    @Option(names = "--trigger", paramLabel = "CODE", description = "${COMPLETION-CANDIDATES}")
    private Set<Trigger> triggers = Set.of();

    @Option(names = "--actor", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private Set<Actor.Kind> actors = Set.of();

    @Option(names = "--went", paramLabel = "WHERE", description = "${COMPLETION-CANDIDATES}")
    private Set<Went> went = Set.of();

    @Option(names = "--judgement", paramLabel = "CODE", description = "${COMPLETION-CANDIDATES}")
    private Set<Judgement> judgements = Set.of();

    @Option(names = "--contact", paramLabel = "TEXT", description = "Beginnings of words of the contact's name.")
    private String contact = "";

    @Option(
            names = "--format",
            defaultValue = "TEXT",
            paramLabel = "text|csv|json|xlsx",
            description = "Default: text.")
    private Question.Shape shape = Question.Shape.TEXT;

    @Option(names = "--limit", defaultValue = "1000", paramLabel = "N", description = "At most; 0 for all.")
    private int limit;

    /// Answers on the terminal.
    public LogCommand(LogAccess access) {
        this(access, System.out);
    }

    /// @param out gets the answer as UTF-8
    LogCommand(LogAccess access, OutputStream out) {
        super(access, out);
    }

    @Override
    void check() {
        if (limit < 0) throw CommandFailure.wrongCall("--limit: below 0: " + limit);
        Moments.check(from, to);
    }

    @Override
    Question question(ZoneId zone) {
        Moments.Range range = Moments.range(from, to, zone);
        Question.Picks picks = new Question.Picks(
                range.from(), range.to(), groups, agents, before, rules, triggers, actors, went, judgements, contact);
        return new Question("", shape, options.language(), zone, picks, limit);
    }
}
