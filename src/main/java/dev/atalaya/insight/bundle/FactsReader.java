package dev.atalaya.insight.bundle;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.Reconstructed;
import dev.atalaya.insight.Reconstructions;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingsWatch;
import dev.atalaya.insight.sheet.Fetch;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRange;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.sync.HistoryService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gathers what a bundle tells, after what is missing has been fetched. Blocks.
record FactsReader(FloorCache cache, DecisionLog log, HistoryService history) {

    /// More than that nobody reads, and it is put together in memory, to be read before it is written; that there are
    /// more is said.
    static final int MOST = 5_000;

    /// What came before explains what came after.
    private static final Duration BEFORE = Duration.ofHours(1);

    private static final int PAGE = 500;

    private record Found(List<Assignment> decisions, long all) {}

    /// As it is, not masked.
    Facts read(Subject subject, Setup setup, SheetSource.Progress progress, Cancel cancel) {
        Stretch range = range(subject, setup);
        String gap = new Fetch(history).fetch(range, progress, cancel);
        Found found =
                subject.finding() == null ? matching(subject.filter(), cancel) : evidence(subject.finding(), cancel);
        List<Judged> judged = judged(found.decisions(), cancel);
        Set<String> groups = groups(subject, setup, found);
        Set<String> agents = agents(subject, setup, groups, found);
        Set<String> talks = new HashSet<>();
        found.decisions().forEach(decision -> talks.add(decision.conversationId()));
        cancel.check();
        return new Facts(
                subject,
                setup,
                range,
                judged,
                found.all(),
                history.past().agents(range.from(), range.to()).stream()
                        .filter(interval -> agents.contains(interval.agentId()))
                        .toList(),
                history.past().config(range.from(), range.to()).stream()
                        .filter(interval -> concerns(interval, groups, agents))
                        .toList(),
                setup.groups().stream()
                        .filter(group -> groups.contains(group.id()))
                        .toList(),
                setup.conversations().stream()
                        .filter(talk -> talks.contains(talk.id()))
                        .toList(),
                gap);
    }

    private static Stretch range(Subject subject, Setup setup) {
        Instant end = setup.now().plusMillis(1);
        Finding finding = subject.finding();
        LogFilter filter = subject.filter();
        Instant week = end.minus(FindingsWatch.RANGE);
        if (finding != null) return new Stretch(week, end);
        Instant from = filter.from() == null ? week : filter.from();
        Instant to = filter.to() == null || filter.to().isAfter(end) ? end : filter.to();
        return from.isBefore(to) ? new Stretch(from.minus(BEFORE), to) : new Stretch(to.minus(BEFORE), to);
    }

    private Found evidence(Finding finding, Cancel cancel) {
        List<Assignment> found = new ArrayList<>();
        for (String id : finding.proof().decisions()) {
            cancel.check();
            cache.decision(id).ifPresent(found::add);
        }
        return new Found(found, finding.proof().decisions().size());
    }

    private Found matching(LogFilter filter, Cancel cancel) {
        LogRange range = log.open(filter, List.of(), cancel);
        List<Assignment> newest = new ArrayList<>();
        int wanted = Math.min(MOST, range.size());
        while (newest.size() < wanted) {
            List<LogRow> rows = range.rows(newest.size(), Math.min(PAGE, wanted - newest.size()), cancel);
            if (rows.isEmpty()) break;
            rows.forEach(row -> newest.add(row.decision()));
        }
        return new Found(newest.reversed(), range.size());
    }

    private List<Judged> judged(List<Assignment> told, Cancel cancel) {
        List<Reconstructed> put = Reconstructions.of(history.past(), new AtomRuleBook(), told, cancel);
        List<Judged> judged = new ArrayList<>(told.size());
        for (int i = 0; i < told.size(); i++) judged.add(Judged.of(told.get(i), put.get(i)));
        return judged;
    }

    private static Set<String> groups(Subject subject, Setup setup, Found found) {
        Set<String> groups = new HashSet<>(subject.filter().groups());
        found.decisions().forEach(decision -> groups.add(decision.groupId()));
        Finding finding = subject.finding();
        if (finding == null) return groups;
        // A finding without decisions is about a group, or about somebody in some.
        String[] about = finding.id().split("/", -1);
        setup.groups().stream()
                .filter(group -> List.of(about).contains(group.id())
                        || group.members().stream().anyMatch(finding.proof().agents()::contains))
                .forEach(group -> groups.add(group.id()));
        return groups;
    }

    private static Set<String> agents(Subject subject, Setup setup, Set<String> groups, Found found) {
        Set<String> agents = new HashSet<>();
        found.decisions().forEach(decision -> {
            decision.candidates().stream().map(Candidate::agentId).forEach(agents::add);
            Optional.ofNullable(decision.agentId()).ifPresent(agents::add);
        });
        setup.groups().stream()
                .filter(group -> groups.contains(group.id()))
                .forEach(group -> agents.addAll(group.members()));
        Finding finding = subject.finding();
        if (finding != null) agents.addAll(finding.proof().agents());
        // A filter that matched nothing still asks for somebody.
        agents.addAll(subject.filter().agents());
        return agents.isEmpty()
                ? new HashSet<>(setup.agents().stream().map(Agent::id).toList())
                : agents;
    }

    private static boolean concerns(ConfigInterval interval, Set<String> groups, Set<String> agents) {
        return switch (interval.value()) {
            case FloorEvent.GroupChanged group -> groups.contains(group.id());
            case FloorEvent.AgentChanged agent -> agents.contains(agent.id());
            default -> true;
        };
    }
}
