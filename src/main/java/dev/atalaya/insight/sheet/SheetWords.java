package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.insight.Sums;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says a report in one language. Times are said in the zone of what they belong to.
public record SheetWords(Texts texts) {

    private static final int NAMED = 3;

    public String range(Asked asked) {
        return new Times(texts, asked.zone()).range(asked.from(), asked.to());
    }

    public String groups(Sheet sheet) {
        if (sheet.asked().groups().isEmpty()) return texts.get("report.groups.all");
        return some(sheet.groups());
    }

    /// A part's heading; empty where there is one part only.
    public String part(Part part) {
        if (part.day() != null) return day(part.day());
        return part.group();
    }

    public String day(LocalDate day) {
        String text = DateTimeFormatter.ofPattern("EEEE d MMM uuuu", texts.locale())
                .format(day)
                .replace(".", "");
        return text.substring(0, 1).toUpperCase(texts.locale()) + text.substring(1);
    }

    /// TEST, test? or nothing.
    public String test(TestFlag flag) {
        return switch (flag) {
            case NONE -> "";
            case PLATFORM, SUPERVISOR -> texts.get("test.badge");
            case NAME_RULE -> texts.get("test.suspected");
        };
    }

    public String kind(LedgerEntry.Sort kind) {
        return texts.get("report.kind." + kind);
    }

    /// Lines: what he was, from when to when, who brought it about, how we know.
    public List<String> bar(LedgerEntry bar, ZoneId zone) {
        Times times = new Times(texts, zone);
        List<String> lines = new ArrayList<>();
        AgentInterval known = bar.known();
        lines.add(known == null ? kind(bar.sort()) : known.stateName() + " · " + kind(bar.sort()));
        lines.add(times.moment(bar.from()) + " – " + end(bar, times, zone) + " · " + Times.exact(bar.length()));
        Actor by = known == null ? null : known.changedBy();
        if (by != null) lines.add(texts.get("report.changed-by." + by.kind(), by.name()));
        if (known != null) lines.add(texts.get("report.evidence." + bar.evidence()));
        if (bar.doubt() != null) lines.add(texts.get("report.doubt." + bar.doubt()));
        return lines;
    }

    /// Its end on another day is said with the day.
    private static String end(LedgerEntry bar, Times times, ZoneId zone) {
        boolean sameDay = LocalDate.ofInstant(bar.from(), zone).equals(LocalDate.ofInstant(bar.to(), zone));
        return sameDay ? times.second(bar.to()) : times.moment(bar.to());
    }

    public List<String> dot(Dot dot, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        lines.add(dot.contactName().isEmpty() ? "#" + dot.conversationId() : dot.contactName());
        lines.add(texts.get("report.received-at", new Times(texts, zone).moment(dot.at())));
        if (!dot.assignable()) lines.add(texts.get("report.not-assignable-then"));
        return lines;
    }

    /// `Lunch 1:00 · Training 0:30`, the longest first.
    public String paused(Sums sums) {
        return sums.paused().entrySet().stream()
                .sorted(Map.Entry.<String, Duration>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> entry.getKey() + " " + Times.hours(entry.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /// `of which 2 h 10 min unknown`; empty where all is known.
    public String unknown(Sums sums) {
        return sums.unknown().isZero() ? "" : texts.get("report.of-which-unknown", Times.exact(sums.unknown()));
    }

    /// Says that figures may be too low, and why; empty where there is no gap.
    public String gap(Sheet sheet) {
        String why = sheet.gap();
        if (why == null) return "";
        return why.isEmpty() ? texts.get("report.note.gap") : texts.get("report.note.gap-why", why);
    }

    /// A few names and how many more there are.
    public static String some(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + " +" + (names.size() - NAMED) : first;
    }
}
