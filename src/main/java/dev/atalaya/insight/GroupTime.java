package dev.atalaya.insight;

import dev.atalaya.floor.Group;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.routing.OpeningHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// When a group was open, and when nobody in it was eligible meanwhile. Grows piece by piece.
final class GroupTime {

    private final Stretch day;
    private final List<Stretch> open = new ArrayList<>();
    private final List<Stretch> nobody = new ArrayList<>();
    private final List<Stretch> unclear = new ArrayList<>();

    GroupTime(Stretch day) {
        this.day = day;
    }

    /// How many more, or fewer, are eligible and unknown from an instant on.
    private static final class Turn {
        private int eligible;
        private int unknown;
    }

    /// A stretch in which the group is set up in one way.
    ///
    /// @param members their time of the stretch
    void piece(Group group, Stretch piece, List<Ledger> members) {
        Instant from = piece.from();
        boolean isOpen = OpeningHours.isOpen(group.schedule(), group.zone(), from);
        TreeMap<Instant, Turn> turns = turns(members);
        while (from.isBefore(piece.to())) {
            Instant next = OpeningHours.nextChange(group.schedule(), group.zone(), from);
            Instant to = next == null || next.isAfter(piece.to()) ? piece.to() : next;
            if (isOpen) {
                open.add(new Stretch(from, to));
                sweep(turns, from, to);
            }
            isOpen = !isOpen;
            from = to;
        }
    }

    private static TreeMap<Instant, Turn> turns(List<Ledger> members) {
        TreeMap<Instant, Turn> turns = new TreeMap<>();
        for (Ledger member : members) {
            for (LedgerEntry entry : member.entries()) {
                switch (entry.sort()) {
                    case ASSIGNABLE -> {
                        turn(turns, entry.from()).eligible++;
                        turn(turns, entry.to()).eligible--;
                    }
                    case UNKNOWN -> {
                        turn(turns, entry.from()).unknown++;
                        turn(turns, entry.to()).unknown--;
                    }
                    case PAUSED, OFFLINE -> {}
                }
            }
        }
        return turns;
    }

    private static Turn turn(TreeMap<Instant, Turn> turns, Instant at) {
        return turns.computeIfAbsent(at, _ -> new Turn());
    }

    private void sweep(TreeMap<Instant, Turn> turns, Instant from, Instant to) {
        int eligible = 0;
        int unknown = 0;
        Instant at = from;
        for (var turn : turns.headMap(to, false).entrySet()) {
            Instant edge = turn.getKey();
            if (edge.isAfter(at)) {
                note(eligible, unknown, at, edge);
                at = edge;
            }
            eligible += turn.getValue().eligible;
            unknown += turn.getValue().unknown;
        }
        note(eligible, unknown, at, to);
    }

    private void note(int eligible, int unknown, Instant from, Instant to) {
        if (eligible > 0 || !from.isBefore(to)) return;
        (unknown > 0 ? unclear : nobody).add(new Stretch(from, to));
    }

    StatusReport.OfGroup row(LocalDate date, String groupId, Sums sums, int held, int decided) {
        return new StatusReport.OfGroup(
                date,
                groupId,
                Stretches.of(open).length(),
                Stretches.of(nobody).within(day.from(), day.to()).parts(),
                Stretches.of(unclear).length(),
                sums,
                held,
                decided);
    }
}
