package dev.atalaya.insight.findings;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.insight.HeldTimes;
import java.util.List;

/// Says what a fix would have changed. Draws are expectations, never made-up whole numbers.
final class Effects {

    /// More names than that say nothing.
    private static final int NAMED = 4;

    private Effects() {}

    static void draws(Draws draws, List<Phrase> to) {
        List<String> drawn = draws.drawn();
        int asked = draws.total() - draws.held();
        if (asked > 0) {
            Draws.Share first = draws.shares().get(drawn.getFirst());
            Draws.Share last = draws.shares().get(drawn.getLast());
            boolean even = first != null && last != null && first.expected() - last.expected() < 0.05;
            if (even && drawn.size() <= NAMED && first != null) {
                to.add(Phrase.of(
                        "finding.fix.drawn-evenly",
                        Arg.count(asked),
                        Arg.agents(drawn),
                        Arg.decimal(first.expected()),
                        Arg.decimal(first.deviation())));
            } else {
                to.add(Phrase.of("finding.fix.drawn", Arg.count(asked), Arg.agents(drawn)));
            }
        }
        if (draws.nobody() > 0) {
            boolean all = draws.nobody() == draws.total();
            to.add(Phrase.of(all ? "finding.fix.nobody-all" : "finding.fix.nobody-some", Arg.count(draws.nobody())));
        }
        if (draws.met() > 0) to.add(Phrase.of("finding.fix.met", Arg.decimal(draws.met())));
        if (draws.held() > 0) {
            boolean all = draws.held() == draws.total();
            to.add(Phrase.of(all ? "finding.fix.held-all" : "finding.fix.held", Arg.count(draws.held())));
        }
    }

    /// Only available agents: on.
    static Fix onlyAvailable(Group group, HeldTimes.Summary waits) {
        GroupSettings now = group.settings();
        GroupSettings on =
                new GroupSettings(true, now.assignOutOfHours(), now.reassignToSameAgent(), now.outOfHoursMessage());
        List<Phrase> effects = waits.total() == 0
                ? List.of(Phrase.of("finding.fix.only-available.now"))
                : List.of(Phrase.of(
                        "finding.fix.only-available.replay",
                        Arg.count(waits.total()),
                        Arg.span(waits.median(), waits.atLeast()),
                        Arg.span(waits.longest(), waits.still() > 0),
                        Arg.count(waits.still())));
        return Fix.change(
                Phrase.of("finding.fix.only-available", Arg.group(group.id())),
                new Change.OfSettings(group, on),
                effects,
                false);
    }
}
