package dev.atalaya.insight.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// A group's decisions in its opening hours by the hour of its own day, oldest first in each.
final class HourBook {

    private static final int LEAST_DAYS = 2;
    private static final int LEAST_DECISIONS = 4;
    private static final int HOURS = 24;

    private final ZoneId zone;
    private final List<ArrayDeque<Entry>> hours = new ArrayList<>();
    /// In how many decisions of each hour somebody was there.
    private final int[] there = new int[HOURS];

    HourBook(ZoneId zone) {
        this.zone = zone;
        for (int hour = 0; hour < HOURS; hour++) hours.add(new ArrayDeque<>());
    }

    ZoneId zone() {
        return zone;
    }

    void add(Entry entry) {
        int hour = hour(entry);
        hours.get(hour).add(entry);
        if (entry.eligible() > 0) there[hour]++;
    }

    void remove(Entry entry) {
        int hour = hour(entry);
        ArrayDeque<Entry> entries = hours.get(hour);
        if (entries.peekFirst() == entry) entries.removeFirst();
        else if (!entries.remove(entry)) return;
        if (entry.eligible() > 0) there[hour]--;
    }

    private int hour(Entry entry) {
        return entry.at().atZone(zone).getHour();
    }

    /// The same decisions by the hours of another zone.
    HourBook in(ZoneId other) {
        HourBook book = new HourBook(other);
        List<Entry> all = new ArrayList<>();
        for (ArrayDeque<Entry> entries : hours) all.addAll(entries);
        all.sort(Pile.BY_TIME);
        for (Entry entry : all) book.add(entry);
        return book;
    }

    /// The hours with decisions of several days in which nobody was ever there.
    NavigableSet<Integer> uncovered() {
        NavigableSet<Integer> uncovered = new TreeSet<>();
        for (int hour = 0; hour < HOURS; hour++) {
            ArrayDeque<Entry> entries = hours.get(hour);
            if (there[hour] > 0 || entries.size() < LEAST_DECISIONS) continue;
            long days = day(entries.getLast().at()).toEpochDay()
                    - day(entries.getFirst().at()).toEpochDay();
            if (days >= LEAST_DAYS - 1) uncovered.add(hour);
        }
        return uncovered;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /// The decisions of these hours, oldest first.
    List<Entry> in(NavigableSet<Integer> some) {
        List<Entry> entries = new ArrayList<>();
        for (int hour : some) entries.addAll(hours.get(hour));
        entries.sort(Pile.BY_TIME);
        return entries;
    }
}
