package dev.atalaya.simulator.scenario;

import dev.atalaya.floor.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An agent of a scenario.
///
/// @param routine null for somebody who shows only what the script says, and never answers
/// @param absences when he does only what the script says
/// @param replyMinutes how long he takes to answer, about
/// @param closes the share of finished conversations that he closes; the others are left lying
public record Person(
        String id,
        String name,
        String email,
        Role role,
        boolean active,
        boolean test,
        @Nullable Routine routine,
        List<Absence> absences,
        double replyMinutes,
        double closes) {

    public Person {
        absences = List.copyOf(absences);
    }

    /// Whether he ever answers anybody: a session that was left open does not.
    public boolean works() {
        return routine != null;
    }

    public boolean absent(LocalDate date) {
        return absences.stream().anyMatch(a -> !date.isBefore(a.first()) && !date.isAfter(a.last()));
    }

    /// Both days included.
    public record Absence(LocalDate first, LocalDate last) {}

    /// What a usual week looks like, in the account's zone.
    ///
    /// @param jitterMinutes how far comings and goings stray to either side
    /// @param dropsPerDay how often the session breaks for some minutes
    public record Routine(List<Shift> shifts, int jitterMinutes, List<Break> breaks, double dropsPerDay) {

        public Routine {
            shifts = List.copyOf(shifts);
            breaks = List.copyOf(breaks);
        }
    }

    /// An end at or before the start is on the next day.
    public record Shift(Set<DayOfWeek> days, LocalTime start, LocalTime end) {

        public Shift {
            days = Set.copyOf(days);
        }
    }

    /// Time spent in another state.
    public record Break(Set<DayOfWeek> days, LocalTime at, int minutes, String stateId) {

        public Break {
            days = Set.copyOf(days);
        }
    }
}
