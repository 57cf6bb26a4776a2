package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.TimeRange;
import dev.atalaya.texts.Fold;
import dev.atalaya.texts.Texts;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Opening hours as people type them: `Mon-Fri 08:00-18:00; Sat 9-13; closed 2026-12-25`. Days in a language or in
/// English, at least two letters of them; none means every day.
public final class HoursText {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?");
    private static final int LEAST_LETTERS = 2;

    private final Texts texts;

    public HoursText(Texts texts) {
        this.texts = texts;
    }

    /// @throws UnreadableException with one line
    public Schedule read(String typed) throws UnreadableException {
        List<TimeRange> ranges = new ArrayList<>();
        Set<LocalDate> closed = new HashSet<>();
        for (String part : typed.split("[;\n]", -1)) if (!part.isBlank()) part(part.strip(), ranges, closed);
        if (ranges.isEmpty()) throw new UnreadableException(texts.get("hours.none"));
        return new Schedule(ranges, closed);
    }

    private void part(String part, List<TimeRange> ranges, Set<LocalDate> closed) throws UnreadableException {
        String plain = part.replaceAll("[–—]", "-").replaceAll("\\s*-\\s*", "-").replaceAll("(?i)-feira", "");
        String[] words = plain.split("[\\s,]+");
        if (closedWord(words[0])) {
            for (int i = 1; i < words.length; i++) closed.add(date(words[i], part));
            return;
        }
        Set<DayOfWeek> days = new TreeSet<>();
        boolean timed = false;
        for (String word : words) {
            if (!Character.isDigit(word.charAt(0))) {
                // "Mon-Fri 9-18, Sat 9-13": other days begin.
                if (timed) days.clear();
                timed = false;
                days(word, part, days);
                continue;
            }
            timed = true;
            String[] times = word.split("-", -1);
            if (times.length != 2) throw new UnreadableException(texts.get("hours.shape", part));
            LocalTime start = time(times[0], false);
            LocalTime end = time(times[1], true);
            for (DayOfWeek day : days.isEmpty() ? List.of(DayOfWeek.values()) : List.copyOf(days))
                ranges.add(new TimeRange(day, start, end));
        }
        if (!timed) throw new UnreadableException(texts.get("hours.shape", part));
    }

    private boolean closedWord(String word) {
        String folded = Fold.fold(word);
        return folded.equals("closed") || folded.equals(Fold.fold(texts.get("hours.closed")));
    }

    private LocalDate date(String word, String part) throws UnreadableException {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw new UnreadableException(texts.get("hours.date", word, part));
        }
    }

    private void days(String word, String part, Set<DayOfWeek> days) throws UnreadableException {
        String[] ends = word.split("-", -1);
        if (ends.length > 2) throw new UnreadableException(texts.get("hours.shape", part));
        DayOfWeek day = day(ends[0]);
        DayOfWeek last = day(ends[ends.length - 1]);
        days.add(day);
        while (day != last) {
            day = day.plus(1);
            days.add(day);
        }
    }

    private DayOfWeek day(String word) throws UnreadableException {
        for (Locale locale : List.of(texts.locale(), Locale.ENGLISH)) {
            List<DayOfWeek> meant = new ArrayList<>();
            for (DayOfWeek day : DayOfWeek.values()) if (begins(day, word, locale)) meant.add(day);
            if (meant.size() == 1) return meant.getFirst();
        }
        throw new UnreadableException(texts.get("hours.day", word));
    }

    private static boolean begins(DayOfWeek day, String word, Locale locale) {
        String letters = Fold.fold(word).replace(".", "");
        return letters.length() >= LEAST_LETTERS
                && Fold.fold(day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .startsWith(letters);
    }

    private LocalTime time(String word, boolean end) throws UnreadableException {
        var matcher = TIME.matcher(word);
        if (matcher.matches()) {
            int hour = Integer.parseInt(matcher.group(1));
            int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            if (hour < 24 && minute < 60) return LocalTime.of(hour, minute);
            if (end && hour == 24 && minute == 0) return LocalTime.MIDNIGHT;
        }
        throw new UnreadableException(texts.get("hours.time", word));
    }

    /// As [#read] reads it; empty where it is never open.
    public String write(Schedule schedule) {
        Map<DayOfWeek, String> times = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (TimeRange range : schedule.ranges()) {
                if (range.day() == day) times.merge(day, said(range), (some, more) -> some + ", " + more);
            }
        }
        List<String> parts = new ArrayList<>();
        List<DayOfWeek> open = List.copyOf(times.keySet());
        for (int i = 0; i < open.size(); ) {
            int j = i;
            while (j + 1 < open.size()
                    && open.get(j + 1) == open.get(j).plus(1)
                    && Objects.equals(times.get(open.get(j + 1)), times.get(open.get(i)))) j++;
            String days = said(open.get(i)) + (i == j ? "" : "-" + said(open.get(j)));
            parts.add(days + " " + times.get(open.get(i)));
            i = j + 1;
        }
        if (!schedule.closedDates().isEmpty()) {
            List<String> dates = schedule.closedDates().stream()
                    .sorted()
                    .map(LocalDate::toString)
                    .toList();
            parts.add(texts.get("hours.closed") + " " + String.join(" ", dates));
        }
        return String.join("; ", parts);
    }

    private String said(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()).replace(".", "");
    }

    private static String said(TimeRange range) {
        boolean midnight = range.end().equals(LocalTime.MIDNIGHT);
        return range.start() + "-" + (midnight ? "24:00" : range.end().toString());
    }
}
