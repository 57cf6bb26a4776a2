package dev.atalaya.insight.findings;

import dev.atalaya.insight.Fairness;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /// What an agent took part in: draws by how many were in them, and how many he won.
    private static final class Luck {
        private final Map<Integer, Integer> draws = new TreeMap<>();
        private int got;

        private List<Double> chances() {
            List<Double> chances = new ArrayList<>();
            draws.forEach((among, times) -> chances.addAll(Collections.nCopies(times, 1.0 / among)));
            return chances;
        }

        private double expected() {
            double sum = 0;
            for (var draw : draws.entrySet()) sum += (double) draw.getValue() / draw.getKey();
            return sum;
        }
    }

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
            luck.draws.merge(entry.draw().size(), by, (a, b) -> a + b == 0 ? null : a + b);
            if (agent.equals(entry.agentId())) luck.got += by;
            if (luck.draws.isEmpty()) lucks.remove(seat);
        }
    }

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        long looked = lucks.values().stream()
                .filter(luck -> luck.expected() >= LEAST_EXPECTED)
                .count();
        lucks.forEach((seat, luck) -> {
            double expected = luck.expected();
            // Nobody at his expectation or above it can be starved: no need to sum.
            if (expected < LEAST_EXPECTED || luck.got >= expected / 2) return;
            double p = Fairness.atMost(luck.chances(), luck.got) * looked;
            AgentView agent = scene.agent(seat.agentId());
            GroupView group = scene.group(seat.groupId());
            if (p < LEVEL && agent != null && group != null) found.accept(finding(agent, group, luck, p, looked));
        });
    }

    private static Finding finding(AgentView agent, GroupView group, Luck luck, double p, long looked) {
        Arg who = Arg.agent(agent.id());
        Arg where = Arg.group(group.id());
        int draws = luck.draws.values().stream().mapToInt(Integer::intValue).sum();
        Arg of = Arg.count(draws);
        Link his = new Link.ToLog(LogFilter.ALL.withGroups(Set.of(group.id())).withAgents(Set.of(agent.id())));
        Link all = new Link.ToLog(LogFilter.ALL.withGroups(Set.of(group.id())));
        return new Finding(
                FindingKind.RECEIVES_NOTHING,
                Finding.key(FindingKind.RECEIVES_NOTHING, agent.id(), group.id()),
                Severity.WARNING,
                Phrase.of(luck.got == 0 ? "finding.starved.nothing" : "finding.starved.little", who),
                Phrase.of(
                        "finding.starved.body",
                        of,
                        where,
                        Arg.count(luck.got),
                        Arg.decimal(luck.expected()),
                        Arg.decimal(Math.min(1, p)),
                        Arg.count(looked)),
                Phrase.of("finding.starved.cause"),
                List.of(
                        new Tag(Phrase.of("finding.tag.of", Arg.count(luck.got), of), Tag.Mark.DOUBT, his),
                        Tag.plain(Phrase.of("finding.tag.in-the-draw", of), all),
                        Tag.plain(Phrase.of("finding.tag.agent"), new Link.ToAgent(agent.id()))),
                new Proof(List.of(), List.of(agent.id()), 0, 0),
                null,
                Fix.advice(Phrase.of("finding.fix.report"), Phrase.of("finding.fix.report-what")));
    }
}
