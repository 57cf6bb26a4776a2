package dev.atalaya.cli.ask;

import dev.atalaya.export.Cell;
import dev.atalaya.export.Column;
import dev.atalaya.export.Export;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.store.log.LogRow;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The log for other programs: codes and ids beside the names, headings that are the same in every language.
final class LogTable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final KnownNames names;
    private final ZoneId zone;

    LogTable(KnownNames names, ZoneId zone) {
        this.names = names;
        this.zone = zone;
    }

    Export<LogRow> export() {
        return new Export<>(
                "log",
                List.of(
                        new Column<>(
                                "at",
                                "at",
                                20,
                                row -> new Cell.Moment(row.decision().at().atZone(zone))),
                        text("zone", _ -> zone.getId()),
                        text("decision", Assignment::id),
                        text("conversation", Assignment::conversationId),
                        text("contact", Assignment::contactName),
                        text("channel", d -> d.channel().name()),
                        text("groupId", Assignment::groupId),
                        text("group", d -> names.group(d.groupId())),
                        text("trigger", d -> d.trigger().name()),
                        text("agentId", Assignment::agentId),
                        text("agent", this::agent),
                        text("agentBefore", Assignment::agentBefore),
                        new Column<>(
                                "went",
                                "went",
                                14,
                                row -> new Cell.Text(row.went().name())),
                        text("rule", d -> d.rule().name()),
                        new Column<>(
                                "judgement",
                                "judgement",
                                14,
                                row -> new Cell.Text(row.judgement().name())),
                        number("assignable", Assignment::eligible),
                        number("members", d -> d.candidates().size()),
                        text("actor", d -> d.actor().kind().name()),
                        text("actorName", d -> d.actor().name()),
                        number("attempt", Assignment::attempt),
                        text("reason", Assignment::reason)));
    }

    /// For people, in columns.
    String line(LogRow row) {
        Assignment d = row.decision();
        return "%s  %-12s  %-24.24s  %-16.40s  %-22s  %-13s  %-22s  %s"
                .formatted(
                        TIME.format(d.at().atZone(zone)),
                        d.conversationId(),
                        d.contactName(),
                        names.group(d.groupId()),
                        d.agentId() == null ? "-" : agent(d),
                        row.went(),
                        d.rule(),
                        row.judgement());
    }

    private String agent(Assignment decision) {
        String id = decision.agentId();
        if (id == null) return "";
        return decision.chosen().map(Candidate::name).orElseGet(() -> names.agent(id));
    }

    private static Column<LogRow> text(String key, Function<Assignment, @Nullable String> value) {
        return new Column<>(key, key, 16, row -> {
            String text = value.apply(row.decision());
            return new Cell.Text(text == null ? "" : text);
        });
    }

    private static Column<LogRow> number(String key, Function<Assignment, Integer> value) {
        return new Column<>(key, key, 8, row -> new Cell.Whole(value.apply(row.decision())));
    }
}
