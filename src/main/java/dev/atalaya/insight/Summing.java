package dev.atalaya.insight;

import dev.atalaya.floor.AgentInterval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// [Sums] while they are added up.
final class Summing {

    private Duration assignable = Duration.ZERO;
    private Duration offline = Duration.ZERO;
    private Duration unknown = Duration.ZERO;
    private final Map<String, Duration> paused = new HashMap<>();
    private final List<Duration> firstReplies = new ArrayList<>();
    private int received;
    private int notAssignable;
    private int toTest;
    private int unclear;
    private int openAtEnd;

    /// Whether somebody was eligible at a second.
    enum Eligibility {
        YES,
        NO,
        UNKNOWN
    }

    void time(Ledger ledger) {
        for (LedgerEntry entry : ledger.entries()) {
            AgentInterval known = entry.known();
            switch (entry.sort()) {
                case ASSIGNABLE -> assignable = assignable.plus(entry.length());
                case PAUSED -> paused.merge(known == null ? "" : known.stateName(), entry.length(), Duration::plus);
                case OFFLINE -> offline = offline.plus(entry.length());
                case UNKNOWN -> unknown = unknown.plus(entry.length());
            }
        }
    }

    /// Only what is not known of it.
    void unknown(Ledger ledger) {
        for (LedgerEntry entry : ledger.entries()) {
            if (entry.sort() == LedgerEntry.Sort.UNKNOWN) unknown = unknown.plus(entry.length());
        }
    }

    void received(Eligibility eligibility, boolean test) {
        received++;
        if (eligibility == Eligibility.NO) notAssignable++;
        if (eligibility == Eligibility.UNKNOWN) unclear++;
        if (test) toTest++;
    }

    void replied(Instant asked, Instant answered) {
        firstReplies.add(Duration.between(asked, answered));
    }

    void open() {
        openAtEnd++;
    }

    /// What was got, without the time.
    void got(Summing other) {
        received += other.received;
        notAssignable += other.notAssignable;
        toTest += other.toTest;
        unclear += other.unclear;
        openAtEnd += other.openAtEnd;
        firstReplies.addAll(other.firstReplies);
    }

    /// All but the first replies.
    void add(Sums other) {
        assignable = assignable.plus(other.assignable());
        other.paused().forEach((state, time) -> paused.merge(state, time, Duration::plus));
        offline = offline.plus(other.offline());
        unknown = unknown.plus(other.unknown());
        received += other.received();
        notAssignable += other.notAssignable();
        toTest += other.toTest();
        unclear += other.unclear();
        openAtEnd += other.openAtEnd();
    }

    Sums sums() {
        return sums(firstReplies);
    }

    Sums sums(List<Duration> replies) {
        return new Sums(
                assignable, paused, offline, unknown, received, notAssignable, toTest, unclear, replies, openAtEnd);
    }
}
