package dev.atalaya.ui.log;

import dev.atalaya.export.Cell;
import dev.atalaya.export.Column;
import dev.atalaya.export.Export;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.texts.Names;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import java.util.function.Function;

/// The log as a table for a file: what the screen shows, and what stands behind it.
final class LogSheet {

    private final Words words;
    private final Names names;
    private final LogWords says;

    LogSheet(Words words, Names names) {
        this.words = words;
        this.names = names;
        says = new LogWords(words, names);
    }

    Export<LogRow> export() {
        String time = words.get("log.column.TIME") + " (" + words.zone() + ")";
        return new Export<>(
                words.get("log.title"),
                List.of(
                        new Column<>(
                                "at",
                                time,
                                20,
                                row -> new Cell.Moment(row.decision().at().atZone(words.zone()))),
                        text(
                                "decision",
                                "log.sheet.decision",
                                14,
                                row -> row.decision().id()),
                        text(
                                "conversation",
                                "log.filter.conversation",
                                14,
                                row -> row.decision().conversationId()),
                        text(
                                "contact",
                                "log.column.CONTACT",
                                30,
                                row -> row.decision().contactName()),
                        text(
                                "channel",
                                "log.sheet.channel",
                                12,
                                row -> words.get("channel." + row.decision().channel())),
                        text(
                                "group",
                                "log.column.GROUP",
                                16,
                                row -> names.group(row.decision().groupId())),
                        text("trigger", "log.column.TRIGGER", 18, says::trigger),
                        text(
                                "agent",
                                "log.column.AGENT",
                                24,
                                row -> row.decision().agentId() == null ? "" : says.agent(row)),
                        text("stateThen", "log.sheet.state", 16, row -> state(row.decision())),
                        text("went", "log.filter.went", 24, row -> words.get("went." + row.went())),
                        text("rule", "log.column.RULE", 26, says::plainRule),
                        text(
                                "byTheRules",
                                "log.filter.judgement",
                                22,
                                row -> words.get("judgement." + row.judgement())),
                        whole(
                                "assignable",
                                "log.column.ASSIGNABLE",
                                row -> row.decision().eligible()),
                        whole("members", "log.sheet.members", row -> LogWords.active(row.decision())),
                        text("agentBefore", "log.column.BEFORE", 24, says::before),
                        text("decidedBy", "log.filter.actor", 22, row -> actor(row.decision())),
                        whole(
                                "attempt",
                                "log.sheet.attempt",
                                row -> row.decision().attempt()),
                        text(
                                "reason",
                                "log.sheet.reason",
                                30,
                                row -> text(row.decision().reason()))));
    }

    private Column<LogRow> text(String key, String heading, int width, Function<LogRow, String> value) {
        return new Column<>(key, words.get(heading), width, row -> new Cell.Text(value.apply(row)));
    }

    private Column<LogRow> whole(String key, String heading, Function<LogRow, Number> value) {
        return new Column<>(
                key,
                words.get(heading),
                12,
                row -> new Cell.Whole(value.apply(row).longValue()));
    }

    private static String state(Assignment decision) {
        return decision.chosen().map(Candidate::stateName).orElse("");
    }

    private String actor(Assignment decision) {
        String name = decision.actor().name();
        String kind = words.get("actor." + decision.actor().kind());
        return name.isEmpty() ? kind : kind + ": " + name;
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
