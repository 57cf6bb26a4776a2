package dev.atalaya.cli.ask;

import dev.atalaya.export.Export;
import dev.atalaya.export.Format;
import dev.atalaya.insight.audit.AuditSheet;
import dev.atalaya.insight.audit.AuditWords;
import dev.atalaya.store.AuditEntry;
import dev.atalaya.store.AuditTrail;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Answers what was done from this console. Any thread; blocks.
record AuditAnswers(AuditTrail trail) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    void answer(Question question, Names names, OutputStream out) throws IOException {
        List<AuditEntry> entries =
                trail.between(question.picks().from(), question.picks().to());
        AuditWords words = new AuditWords(Texts.of(question.language()), names);
        Export<AuditEntry> table = new AuditSheet(words, question.zone()).export();
        switch (question.shape()) {
            case CSV -> table.write(Format.CSV, entries.iterator(), out);
            case XLSX -> table.write(Format.XLSX, entries.iterator(), out);
            case JSON -> {
                table.write(Format.JSON, entries.iterator(), out);
                out.write('\n');
            }
            case TEXT -> {
                for (AuditEntry entry : entries)
                    out.write(line(entry, words, question).getBytes(StandardCharsets.UTF_8));
            }
        }
        out.flush();
    }

    private static String line(AuditEntry entry, AuditWords words, Question question) {
        String change =
                words.before(entry).isEmpty() ? words.after(entry) : words.before(entry) + " → " + words.after(entry);
        String line = "%s  %-18s  %-24s  %-28s  %s  [%s]"
                .formatted(
                        TIME.format(entry.at().atZone(question.zone())),
                        entry.whoName(),
                        words.what(entry),
                        words.subject(entry),
                        change,
                        words.outcome(entry));
        // A line stays a line, whatever somebody wrote as his reason.
        return line.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").replace(" []", "") + System.lineSeparator();
    }
}
