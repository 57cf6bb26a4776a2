package dev.atalaya.insight.audit;

import dev.atalaya.floor.Stage;
import dev.atalaya.store.AuditEntry;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Refusals;
import dev.atalaya.texts.Texts;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says in one language what was done.
///
/// @param names what ids are called now
public record AuditWords(Texts texts, Names names) {

    /// As a place is written down: `agent@group: why`, where the bot is `bot`.
    private static final Pattern PLACE = Pattern.compile("([^@:\\s]+)(?:@([^:\\s]+))?(?:: (.*))?", Pattern.DOTALL);

    /// As a membership is written down.
    private static final Pattern MEMBER = Pattern.compile("([^\\s:]+) (in|out)");

    /// As a record writes itself down.
    private static final Pattern RECORD = Pattern.compile("\\w+\\[(.*)]", Pattern.DOTALL);

    public String what(AuditEntry entry) {
        return texts.get("audit.what." + entry.what());
    }

    public String subject(AuditEntry entry) {
        if (!entry.subject().isEmpty()) return entry.subject();
        return entry.what().endsWith("mark-test") ? names.agent(entry.subjectId()) : entry.subjectId();
    }

    public String before(AuditEntry entry) {
        return value(entry, entry.before());
    }

    public String after(AuditEntry entry) {
        return value(entry, entry.after());
    }

    private String value(AuditEntry entry, String text) {
        Matcher written = RECORD.matcher(text);
        if (written.matches()) return written.group(1);
        Matcher member = MEMBER.matcher(text);
        if (member.matches()) return texts.get("audit.member-" + member.group(2), names.agent(member.group(1)));
        Matcher place = PLACE.matcher(text);
        if (!moves(entry) || !place.matches()) return text;
        String agent = place.group(1).equals("bot") ? texts.get("findings.change.bot") : names.agent(place.group(1));
        String where = place.group(2) == null ? agent : agent + " · " + names.group(place.group(2));
        return place.group(3) == null ? where : where + ": " + place.group(3);
    }

    /// Reassignments, and what takes them back.
    private static boolean moves(AuditEntry entry) {
        return entry.what().equals("reassign") || entry.what().equals("undo");
    }

    /// What became of it, and why where the platform did not want it.
    public String outcome(AuditEntry entry) {
        String[] parts = entry.outcome().split(" ", 2);
        boolean known =
                Arrays.stream(Stage.values()).anyMatch(stage -> stage.name().equals(parts[0]));
        if (!known) return entry.outcome();
        String stage = texts.get("audit.stage." + parts[0]);
        if (parts.length == 1) return stage;
        // As a refusal is written down: its code, and then the platform's words.
        String[] said = parts[1].split(": ", 2);
        boolean coded = said.length == 2 && said[0].matches("[a-z][a-z-]*");
        return stage + ": " + Refusals.of(texts, said[0], coded ? said[1] : parts[1]);
    }
}
