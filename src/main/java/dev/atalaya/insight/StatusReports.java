package dev.atalaya.insight;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.history.History;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Makes the agent status report out of history and log, a day at a time. Blocks: never on the JavaFX thread.
public final class StatusReports {

    private final History history;
    private final Decisions log;

    public StatusReports(History history, Decisions log) {
        this.history = history;
        this.log = log;
    }

    /// @param zone whose days these are
    /// @param groups which groups' ids to report on
    /// @throws java.util.concurrent.CancellationException when the log is told so
    public StatusReport of(Stretch range, ZoneId zone, Predicate<String> groups) {
        List<StatusReport.InGroup> inGroups = new ArrayList<>();
        List<StatusReport.OfAgent> agents = new ArrayList<>();
        List<StatusReport.OfGroup> ofGroups = new ArrayList<>();
        LocalDate date = range.from().atZone(zone).toLocalDate();
        for (Instant from = range.from(); from.isBefore(range.to()); date = date.plusDays(1)) {
            Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
            Stretch day = new Stretch(from, end.isBefore(range.to()) ? end : range.to());
            ReportDay done = day(day, date, groups);
            inGroups.addAll(done.inGroups());
            agents.addAll(done.agents());
            ofGroups.addAll(done.groups());
            from = day.to();
        }
        return new StatusReport(range, zone, inGroups, agents, ofGroups);
    }

    private ReportDay day(Stretch day, LocalDate date, Predicate<String> groups) {
        SetUps setUps = new SetUps(history.config(day.from(), day.to()));
        Map<String, Ledger> ledgers = Past.ledgers(day, history.agents(day.from(), day.to()));
        ReportDay report = new ReportDay(day, date, setUps, ledgers);
        for (String group : setUps.groupIds()) {
            if (groups.test(group)) report.group(group);
        }
        List<Assignment> decisions = log.between(day.from(), day.to());
        decisions.forEach(report::decision);
        List<ConversationSpan> spans = history.conversations(day.from(), day.to());
        List<String> openIds = spans.stream()
                .filter(span -> span.closedAt() == null || !span.closedAt().isBefore(day.to()))
                .map(ConversationSpan::conversationId)
                .toList();
        report.conversations(spans, decisions, log.standing(openIds, day.to().minusMillis(1)));
        return report;
    }
}
