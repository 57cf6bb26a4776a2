package dev.atalaya.cli;

import dev.atalaya.cli.ask.Question;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `atalaya whatif`: what would have come out with something otherwise.
@Command(
        name = "whatif",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Replays the bot's decisions with something otherwise. Works while the console is open, too.",
        footer = {
            "",
            "What can be otherwise, in groups by name or id, without @GROUP in all:",
            "  only-available@GROUP=on|off   out-of-hours@GROUP=on|off   same-agent@GROUP=on|off",
            "  without@GROUP=AGENT           with@GROUP=AGENT",
            "  hours@GROUP=always|never|\"MON-FRI 08:00-18:00; SAT 9-13\"",
            "  assignable@STATE=on|off       cap=N (conversations an agent may have)",
            "Times: 2026-11-24, 2026-11-24T08:00 (in --zone) or 2026-11-24T14:00:00Z."
        })
public final class WhatifCommand extends FiledCommand {

    @Option(names = "--from", required = true, paramLabel = "TIME", description = "The first moment.")
    private String from = "";

    @Option(names = "--to", paramLabel = "TIME", description = "The first moment after (default: the last known).")
    private @Nullable String to;

    @Option(names = "--group", paramLabel = "NAME|ID", description = "Look at this group; may be given again.")
    private Set<String> groups = Set.of();

    @Option(names = "--set", required = true, paramLabel = "WHAT=VALUE", description = "Otherwise; may be given again.")
    private List<String> set = List.of();

    @Option(names = "--versus", paramLabel = "WHAT=VALUE", description = "A second scenario to compare; as --set.")
    private List<String> versus = List.of();

    @Option(names = "--json", description = "As --format json.")
    private boolean json;

    /// Answers on the terminal.
    public WhatifCommand(LogAccess access) {
        this(access, System.out);
    }

    /// @param out gets the answer as UTF-8
    WhatifCommand(LogAccess access, OutputStream out) {
        super(access, out);
    }

    @Override
    void check() {
        Moments.check(from, to);
    }

    @Override
    Question question(ZoneId zone) {
        Moments.Range range = Moments.range(from, to, zone);
        return Question.whatIf(
                json ? Question.Shape.JSON : shape(),
                options.language(),
                zone,
                Question.Picks.ALL.in(range.from(), range.to(), groups),
                new Question.WhatIf(set, versus));
    }
}
