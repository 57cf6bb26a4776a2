package dev.atalaya.insight.audit;

import dev.atalaya.export.Cell;
import dev.atalaya.export.Column;
import dev.atalaya.export.Export;
import dev.atalaya.store.AuditEntry;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/// What was done from this console as a table: words for people, codes and ids beside them.
///
/// @param zone in which times are told
public record AuditSheet(AuditWords words, ZoneId zone) {

    public Export<AuditEntry> export() {
        return new Export<>(
                words.texts().get("audit.title"),
                List.of(
                        new Column<>(
                                "at",
                                words.texts().get("log.column.TIME") + " (" + zone + ")",
                                20,
                                entry -> new Cell.Moment(entry.at().atZone(zone))),
                        text("who", 22, AuditEntry::whoName),
                        text("what", 26, words::what),
                        text("subject", 30, words::subject),
                        text("before", 34, words::before),
                        text("after", 34, words::after),
                        text("outcome", 24, words::outcome),
                        code("whoId", AuditEntry::who),
                        code("code", AuditEntry::what),
                        code("subjectId", AuditEntry::subjectId),
                        code("result", AuditEntry::outcome),
                        code("platformId", AuditEntry::platformId)));
    }

    private Column<AuditEntry> text(String key, int width, Function<AuditEntry, String> value) {
        return new Column<>(
                key, words.texts().get("audit.column." + key), width, entry -> new Cell.Text(value.apply(entry)));
    }

    private static Column<AuditEntry> code(String key, Function<AuditEntry, String> value) {
        return new Column<>(key, key, 18, entry -> new Cell.Text(value.apply(entry)));
    }
}
