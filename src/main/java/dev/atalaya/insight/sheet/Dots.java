package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Assignment;
import dev.atalaya.insight.LedgerEntry;
import dev.atalaya.insight.Room;
import dev.atalaya.insight.StatusReport;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What each agent received, in order of time. Of a decision it keeps what a dot shows, not who could have had it.
final class Dots {

    /// Roughly what one takes, in bytes.
    static final int BYTES = 50;

    private final Room room;
    private final Map<String, Received> byAgent = new HashMap<>();
    private final Map<String, List<StatusReport.OfAgent>> days = new HashMap<>();
    /// Each group's id once.
    private final Map<String, String> groups = new HashMap<>();

    /// Of one agent.
    private static final class Received {

        private final PackedDots.Maker dots = new PackedDots.Maker();
        /// For each dot the group in which it was received.
        private final List<String> groups = new ArrayList<>();

        private List<Dot> in(String group) {
            PackedDots.Maker some = new PackedDots.Maker();
            Iterator<String> in = groups.iterator();
            for (Dot dot : dots.packed()) if (in.next().equals(group)) some.add(dot);
            return some.packed();
        }
    }

    Dots(StatusReport report) {
        this(report, new Room(Long.MAX_VALUE));
    }

    /// @param room for the dots
    Dots(StatusReport report, Room room) {
        this.room = room;
        report.agents()
                .forEach(row -> days.computeIfAbsent(row.agentId(), _ -> new ArrayList<>())
                        .add(row));
    }

    /// Decisions come oldest first.
    ///
    /// @throws dev.atalaya.insight.TooMuchException where no more fits
    void add(Assignment decision) {
        String agentId = decision.agentId();
        if (agentId == null) return;
        Received received = byAgent.computeIfAbsent(agentId, _ -> new Received());
        received.groups.add(Objects.requireNonNullElse(
                groups.putIfAbsent(decision.groupId(), decision.groupId()), decision.groupId()));
        room.take(received.dots.add(new Dot(
                decision.at(),
                decision.id(),
                decision.conversationId(),
                decision.contactName(),
                !notEligible(decision, agentId))));
    }

    List<Dot> of(String agentId) {
        Received received = byAgent.get(agentId);
        return received == null ? List.of() : received.dots.packed();
    }

    List<Dot> inGroup(String agentId, String groupId) {
        Received received = byAgent.get(agentId);
        return received == null ? List.of() : received.in(groupId);
    }

    /// @param zone whose days they are parted by
    Map<LocalDate, List<Dot>> byDay(String agentId, ZoneId zone) {
        Map<LocalDate, PackedDots.Maker> days = new HashMap<>();
        for (Dot dot : of(agentId)) {
            days.computeIfAbsent(LocalDate.ofInstant(dot.at(), zone), _ -> new PackedDots.Maker())
                    .add(dot);
        }
        Map<LocalDate, List<Dot>> packed = new HashMap<>();
        days.forEach((day, dots) -> packed.put(day, dots.packed()));
        return packed;
    }

    /// What the platform wrote down counts; where it did not, what the ledger tells. What nobody knows is not held
    /// against anybody.
    private boolean notEligible(Assignment decision, String agentId) {
        if (decision.chosen().isPresent()) return !decision.chosen().get().eligible();
        for (StatusReport.OfAgent day : days.getOrDefault(agentId, List.of())) {
            if (!day.ledger().range().contains(decision.at())) continue;
            LedgerEntry.Sort sort = day.ledger().at(decision.at()).sort();
            return sort == LedgerEntry.Sort.PAUSED || sort == LedgerEntry.Sort.OFFLINE;
        }
        return false;
    }
}
