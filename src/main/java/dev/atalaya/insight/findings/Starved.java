package dev.atalaya.insight.findings;

import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Finds somebody who took part in many draws and was hardly ever drawn. Each draw is uniform among those who were
/// eligible, so how often chance alone would draw him is a Poisson-binomial distribution, whose lower tail is summed
/// exactly. As many agents are looked at, one of them looks unlucky by chance: the level is shared among them
/// (Bonferroni).
final class Starved implements Detector {

    /// Chance alone raises such a finding about anybody at most once in a hundred floors.
    static final double LEVEL = 0.01;

    /// Below that many expected nothing is said, however odd it looks.
    static final double LEAST_EXPECTED = 5;

    private record Seat(String agentId, String groupId) {}

    private final Map<Seat, Luck> lucks = new HashMap<>();

    @Override
    public void add(Entry entry) {
        count(entry, 1);
    }

    @Override
    public void remove(Entry entry) {
        count(entry, -1);
    }

    private void count(Entry entry, int by) {
        for (String agent : entry.draw()) {
            Seat seat = new Seat(agent, entry.groupId());
            Luck luck = lucks.computeIfAbsent(seat, _ -> new Luck());
            luck.count(entry.draw().size(), agent.equals(entry.agentId()), by);
            if (luck.total() == 0) lucks.remove(seat);
        }
    }

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        long looked = 0;
        for (Luck luck : lucks.values()) if (luck.expected() >= LEAST_EXPECTED) looked++;
        for (var one : lucks.entrySet()) {
            Luck luck = one.getValue();
            // Nobody at his expectation or above it can be starved: no need to sum.
            if (luck.expected() < LEAST_EXPECTED || luck.got() >= luck.expected() / 2) continue;
            double p = luck.chance() * looked;
            if (p >= LEVEL) continue;
            AgentView agent = scene.agent(one.getKey().agentId());
            GroupView group = scene.group(one.getKey().groupId());
            if (agent != null && group != null) found.accept(finding(agent, group, luck, p, looked));
        }
    }

    private static Finding finding(AgentView agent, GroupView group, Luck luck, double p, long looked) {
        Arg who = Arg.agent(agent.id());
        Arg where = Arg.group(group.id());
        Arg of = Arg.count(luck.total());
        Link his = new Link.ToLog(LogFilter.ALL.withGroups(Set.of(group.id())).withAgents(Set.of(agent.id())));
        Link all = new Link.ToLog(LogFilter.ALL.withGroups(Set.of(group.id())));
        return new Finding(
                FindingKind.RECEIVES_NOTHING,
                Finding.key(FindingKind.RECEIVES_NOTHING, agent.id(), group.id()),
                Severity.WARNING,
                Phrase.of(luck.got() == 0 ? "finding.starved.nothing" : "finding.starved.little", who),
                Phrase.of(
                        "finding.starved.body",
                        of,
                        where,
                        Arg.count(luck.got()),
                        Arg.decimal(luck.expected()),
                        Arg.decimal(100 * p),
                        Arg.count(looked)),
                Phrase.of("finding.starved.cause"),
                List.of(
                        new Tag(Phrase.of("finding.tag.of", Arg.count(luck.got()), of), Tag.Mark.DOUBT, his),
                        Tag.plain(Phrase.of("finding.tag.in-the-draw", of), all),
                        Tag.plain(Phrase.of("finding.tag.agent"), new Link.ToAgent(agent.id()))),
                new Proof(List.of(), List.of(agent.id()), 0, 0),
                null,
                Fix.advice(Phrase.of("finding.fix.report"), Phrase.of("finding.fix.report-what")));
    }
}
