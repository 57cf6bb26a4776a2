package dev.atalaya.insight.findings;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Finds test agents, suspected ones too, that belong to a group. Whether they were marked then does not matter: they
/// are now.
final class TestAgents implements Detector {

    private record Seat(String agentId, String groupId) {}

    /// @param version of the pile that it was worked out of
    private record Replay(long version, Draws draws) {}

    private final Pile<Seat> given = new Pile<>();
    private final Map<Seat, Replay> replays = new HashMap<>();

    @Override
    public void add(Entry entry) {
        if (entry.agentId() != null) given.add(new Seat(entry.agentId(), entry.groupId()), entry);
    }

    @Override
    public void remove(Entry entry) {
        if (entry.agentId() != null) given.remove(new Seat(entry.agentId(), entry.groupId()), entry);
    }

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        for (AgentView agent : scene.agents()) {
            if (agent.test() == TestFlag.NONE || !agent.agent().active()) continue;
            for (String groupId : scene.groupsOf(agent.id())) {
                GroupView group = scene.group(groupId);
                if (group != null) found.accept(finding(scene, group, agent));
            }
        }
    }

    private Finding finding(Scene scene, GroupView group, AgentView test) {
        Seat seat = new Seat(test.id(), group.id());
        Collection<Entry> got = given.of(seat);
        Proof proof = given.proof(seat, scene);
        Arg who = Arg.agent(test.id());
        Arg where = Arg.group(group.id());
        boolean bad = !got.isEmpty() || test.eligible();
        Instant since = got.isEmpty() ? null : Pile.oldest(got);
        return new Finding(
                FindingKind.TEST_AGENT,
                Finding.key(FindingKind.TEST_AGENT, test.id(), group.id()),
                bad ? Severity.BAD : Severity.WARNING,
                Phrase.of(got.isEmpty() ? "finding.test.member" : "finding.test.takes", who, where),
                since == null
                        ? Phrase.of(test.eligible() ? "finding.test.will" : "finding.test.could", who, where)
                        : Phrase.of(
                                "finding.test.got",
                                Arg.count(proof.affected()),
                                Arg.since(since),
                                Arg.count(proof.waiting())),
                Phrase.of(test.eligible() ? "finding.test.cause-eligible" : "finding.test.cause-random"),
                tags(test, group, got.size(), proof, scene),
                proof,
                since,
                fix(group, test, draws(seat)));
    }

    private static List<Tag> tags(AgentView test, GroupView group, int decisions, Proof proof, Scene scene) {
        List<Tag> tags = new ArrayList<>();
        boolean certain = test.test().certain();
        tags.add(new Tag(
                Phrase.of(certain ? "finding.tag.test" : "finding.tag.suspected"),
                Tag.Mark.TEST,
                new Link.ToAgent(test.id())));
        LogFilter his = LogFilter.ALL.withAgents(Set.of(test.id())).withGroups(Set.of(group.id()));
        if (decisions > 0)
            tags.add(Tag.plain(Phrase.of("finding.tag.decisions", Arg.count(decisions)), new Link.ToLog(his)));
        if (proof.waiting() > 0)
            tags.add(Tag.plain(Phrase.of("finding.tag.unanswered", Arg.count(proof.waiting())), null));
        if (scene.groupsOf(test.id()).size() == 1)
            tags.add(Tag.plain(Phrase.of("finding.tag.only-group", Arg.group(group.id())), null));
        return tags;
    }

    /// Who would have had what he got, worked out again only when that has changed.
    private Draws draws(Seat seat) {
        long version = given.version(seat);
        Replay known = replays.get(seat);
        if (known != null && known.version() == version) return known.draws();
        Draws draws = Draws.without(
                given.of(seat).stream().filter(entry -> entry.rule().byRules()).toList());
        replays.put(seat, new Replay(version, draws));
        return draws;
    }

    private static Fix fix(GroupView group, AgentView test, Draws draws) {
        List<Phrase> effects = new ArrayList<>();
        if (draws.total() > 0) Effects.draws(draws, effects);
        int open = test.load(group.id());
        if (open > 0) effects.add(Phrase.of("finding.fix.given-on", Arg.count(open)));
        return Fix.change(
                Phrase.of("finding.fix.remove", Arg.agent(test.id()), Arg.group(group.id())),
                new Change.OfMember(group.group(), test.agent(), false),
                effects,
                draws.total() > 0 && draws.hardlyHelps());
    }
}
