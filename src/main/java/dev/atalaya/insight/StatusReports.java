package dev.atalaya.insight;

import dev.atalaya.floor.Stretch;
import dev.atalaya.store.history.History;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Makes the agent status report out of history and log, a day at a time. Blocks: never on the JavaFX thread.
public final class StatusReports {

    /// So many conversations are asked for at once, with their candidates.
    private static final int TOGETHER = 500;

    /// Roughly what a row takes in memory beside its bars, in bytes.
    public static final int ROW = 500;

    private static final int REPLY = 4;

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
        return of(range, zone, groups, new Room(Long.MAX_VALUE));
    }

    /// The same in a limited room.
    ///
    /// @throws TooMuchException where it does not fit
    public StatusReport of(Stretch range, ZoneId zone, Predicate<String> groups, Room room) {
        List<StatusReport.InGroup> inGroups = new ArrayList<>();
        List<StatusReport.OfAgent> agents = new ArrayList<>();
        List<StatusReport.OfGroup> ofGroups = new ArrayList<>();
        EntryPacker.Facts facts = new EntryPacker.Facts();
        LocalDate date = range.from().atZone(zone).toLocalDate();
        for (Instant from = range.from(); from.isBefore(range.to()); date = date.plusDays(1)) {
            Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
            Stretch day = new Stretch(from, end.isBefore(range.to()) ? end : range.to());
            ReportDay done = day(day, date, groups, facts);
            List<StatusReport.OfAgent> rows = done.agents();
            rows.forEach(row -> room.take(bytes(row)));
            inGroups.addAll(done.inGroups());
            agents.addAll(rows);
            ofGroups.addAll(done.groups());
            from = day.to();
        }
        return new StatusReport(range, zone, inGroups, agents, ofGroups);
    }

    /// With the same figures by groups.
    private static long bytes(StatusReport.OfAgent row) {
        long bars = row.ledger().entries() instanceof PackedEntries packed ? packed.bytes() : 0;
        return bars + ROW + 3L * REPLY * row.sums().firstReplies().size();
    }

    private ReportDay day(Stretch day, LocalDate date, Predicate<String> groups, EntryPacker.Facts facts) {
        SetUps setUps = new SetUps(history.config(day.from(), day.to()));
        Map<String, Ledger> ledgers = new HashMap<>();
        history.walkAgents(day.from(), day.to(), told -> {
            String agent = told.getFirst().agentId();
            ledgers.put(agent, Ledger.of(agent, day, told).packed(facts));
        });
        ReportDay report = new ReportDay(day, date, setUps, ledgers);
        for (String group : setUps.groupIds()) {
            if (groups.test(group)) report.group(group);
        }
        log.walk(day.from(), day.to(), report::decision);
        history.walkConversations(day.from(), day.to(), report::conversation);
        for (List<String> ids : report.openAtEnd(TOGETHER)) {
            report.standing(ids, log.standing(ids, day.to().minusMillis(1)));
        }
        return report;
    }
}
