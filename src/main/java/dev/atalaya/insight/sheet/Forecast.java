package dev.atalaya.insight.sheet;

import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.Decisions;
import dev.atalaya.insight.Room;
import dev.atalaya.insight.StatusReports;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.Cancel;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// Counts what a report would hold before it is made: a year of a large floor is refused at once, not after minutes.
final class Forecast {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Set<String> groupIds = new HashSet<>();
    private final Set<String> members = new HashSet<>();
    private final History history;
    private final Decisions log;

    Forecast(History history, Decisions log) {
        this.history = history;
        this.log = log;
    }

    /// @param groups which groups' ids it is about
    /// @throws dev.atalaya.insight.TooMuchException where the room is too small
    void check(Stretch range, Predicate<String> groups, Room room, Cancel cancel) {
        for (ConfigInterval told : history.config(range.from(), range.to())) {
            if (!(told.value() instanceof FloorEvent.GroupChanged(var group)) || !groups.test(group.id())) continue;
            groupIds.add(group.id());
            members.addAll(group.members());
        }
        if (groupIds.isEmpty()) return;
        long bytes = log.count(range.from(), range.to(), groupIds) * Dots.BYTES;
        for (Instant day = range.from().truncatedTo(ChronoUnit.DAYS); day.isBefore(range.to()); day = day.plus(A_DAY)) {
            room.need(bytes);
            cancel.check();
            bytes += history.weigh(day, day.plus(A_DAY), members) + (long) members.size() * StatusReports.ROW;
        }
        room.need(bytes);
    }
}
