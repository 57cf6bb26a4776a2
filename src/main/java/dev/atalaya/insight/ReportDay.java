package dev.atalaya.insight;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.ConversationSpan.Line;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Went;
import dev.atalaya.insight.Summing.Eligibility;
import dev.atalaya.store.log.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One day of a report while it is put together.
final class ReportDay {

    private record Seat(String groupId, String agentId) {}

    /// Who was given a conversation, and before it.
    private record Given(
            Instant at,
            String groupId,
            @Nullable String agentId,
            @Nullable Given before) {}

    /// Where a conversation is that is open when the day is over.
    private record Open(String groupId, @Nullable String agentId) {}

    private final Stretch day;
    private final LocalDate date;
    private final SetUps setUps;
    private final Map<String, Ledger> ledgers;
    private final Map<String, GroupTime> groupTimes = new TreeMap<>();
    private final Map<Seat, Summing> seats = new HashMap<>();
    private final Map<String, Summing> byGroup = new HashMap<>();
    private final Map<String, int[]> heldAndDecided = new HashMap<>();
    /// By conversation: the last decision about it. Without candidates and words, as there are many.
    private final Map<String, Given> given = new HashMap<>();
    private final Map<String, Open> open = new LinkedHashMap<>();

    /// @param day the date, or the part of it that is reported
    /// @param ledgers of the day
    ReportDay(Stretch day, LocalDate date, SetUps setUps, Map<String, Ledger> ledgers) {
        this.day = day;
        this.date = date;
        this.setUps = setUps;
        this.ledgers = ledgers;
    }

    /// The time of a group and its members.
    void group(String id) {
        GroupTime time = new GroupTime(day);
        List<Stretch> untold = new ArrayList<>();
        Group nearest = null;
        List<Instant> edges = setUps.edgesOfGroup(id, day.from(), day.to());
        for (int i = 1; i < edges.size(); i++) {
            Stretch piece = new Stretch(edges.get(i - 1), edges.get(i));
            Optional<Group> group = setUps.group(id, piece.from());
            if (group.isEmpty()) {
                untold.add(piece);
                continue;
            }
            if (nearest == null) nearest = group.get();
            List<Ledger> members = new ArrayList<>();
            for (String member : group.get().members()) {
                Ledger ledger = ledger(member).within(piece.from(), piece.to());
                members.add(ledger);
                add(id, member, sums -> sums.time(ledger));
            }
            time.piece(group.get(), piece, members);
        }
        groupTimes.put(id, time);
        if (nearest != null) untold(nearest, untold);
    }

    /// Where nobody tells who was in the group, what is not known of those who are in it later is not known of them
    /// here either: else their time would look shorter and without a hole.
    private void untold(Group group, List<Stretch> pieces) {
        for (Stretch piece : pieces) {
            for (String member : group.members()) {
                Ledger ledger = ledger(member).within(piece.from(), piece.to());
                add(group.id(), member, sums -> sums.unknown(ledger));
            }
        }
    }

    /// They come oldest first.
    void decision(Assignment decision) {
        given.compute(
                decision.conversationId(),
                (_, before) -> new Given(decision.at(), decision.groupId(), decision.agentId(), before));
        if (!groupTimes.containsKey(decision.groupId())) return;
        int[] counts = heldAndDecided.computeIfAbsent(decision.groupId(), _ -> new int[2]);
        counts[1]++;
        String agent = decision.agentId();
        if (agent == null) {
            counts[0]++;
            return;
        }
        Eligibility eligibility = eligible(decision, agent);
        boolean test = Went.of(decision) == Went.TEST_AGENT;
        add(decision.groupId(), agent, sums -> sums.received(eligibility, test));
    }

    /// What the platform wrote down counts; where it did not, what our own history tells.
    private Eligibility eligible(Assignment decision, String agent) {
        Optional<Candidate> chosen = decision.chosen();
        if (chosen.isPresent()) return chosen.get().eligible() ? Eligibility.YES : Eligibility.NO;
        return switch (ledger(agent).at(decision.at()).sort()) {
            case ASSIGNABLE -> Eligibility.YES;
            case PAUSED, OFFLINE -> Eligibility.NO;
            case UNKNOWN -> Eligibility.UNKNOWN;
        };
    }

    /// After all decisions of the day.
    void conversation(ConversationSpan span) {
        reply(span);
        if (span.closedAt() == null || !span.closedAt().isBefore(day.to())) {
            open.put(span.conversationId(), new Open(span.groupId(), span.assigneeId()));
        }
    }

    /// Ids of conversations that are open at the end of the day, so many at a time.
    List<List<String>> openAtEnd(int most) {
        List<String> ids = List.copyOf(open.keySet());
        List<List<String>> slices = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += most) {
            slices.add(ids.subList(from, Math.min(from + most, ids.size())));
        }
        return slices;
    }

    /// @param ids of conversations that are open at the end of the day
    /// @param standing the last decision about each, where there is one
    void standing(List<String> ids, List<Standing> standing) {
        Map<String, Standing> atEnd = new HashMap<>();
        standing.forEach(d -> atEnd.put(d.conversationId(), d));
        for (String id : ids) {
            Standing last = atEnd.get(id);
            Open told = open.get(id);
            if (last != null) place(last.groupId(), last.agentId(), Summing::open);
            else if (told != null) place(told.groupId(), told.agentId(), Summing::open);
        }
    }

    /// Belongs to the day on which the conversation was opened, and to who had it when it was answered.
    private void reply(ConversationSpan span) {
        Instant replied = span.firstReplyAt();
        if (replied == null || !day.contains(span.openedAt()) || span.messages().isEmpty()) return;
        Line first = span.messages().getFirst();
        if (first.side() != Side.CUSTOMER || replied.isBefore(first.at())) return;
        Given last = given.get(span.conversationId());
        while (last != null && last.at().isAfter(replied)) last = last.before();
        Consumer<Summing> what = sums -> sums.replied(first.at(), replied);
        if (last == null) place(span.groupId(), span.assigneeId(), what);
        else place(last.groupId(), last.agentId(), what);
    }

    private void place(String group, @Nullable String agent, Consumer<Summing> what) {
        if (!groupTimes.containsKey(group)) return;
        if (agent == null) what.accept(ofGroup(group));
        else add(group, agent, what);
    }

    private void add(String group, String agent, Consumer<Summing> what) {
        what.accept(seats.computeIfAbsent(new Seat(group, agent), _ -> new Summing()));
        what.accept(ofGroup(group));
    }

    private Summing ofGroup(String group) {
        return byGroup.computeIfAbsent(group, _ -> new Summing());
    }

    private Ledger ledger(String agentId) {
        return ledgers.computeIfAbsent(agentId, id -> Ledger.of(id, day, List.of()));
    }

    List<StatusReport.InGroup> inGroups() {
        return seats.entrySet().stream()
                .map(e -> new StatusReport.InGroup(
                        date,
                        e.getKey().groupId(),
                        e.getKey().agentId(),
                        e.getValue().sums()))
                .toList();
    }

    List<StatusReport.OfAgent> agents() {
        Map<String, Summing> byAgent = new TreeMap<>();
        seats.forEach((seat, got) ->
                byAgent.computeIfAbsent(seat.agentId(), _ -> new Summing()).got(got));
        List<StatusReport.OfAgent> rows = new ArrayList<>();
        byAgent.forEach((id, sums) -> {
            sums.time(ledger(id));
            rows.add(new StatusReport.OfAgent(date, id, ledger(id), sums.sums()));
        });
        return rows;
    }

    List<StatusReport.OfGroup> groups() {
        return groupTimes.entrySet().stream()
                .map(e -> {
                    int[] counts = heldAndDecided.getOrDefault(e.getKey(), new int[2]);
                    Sums sums = ofGroup(e.getKey()).sums();
                    return e.getValue().row(date, e.getKey(), sums, counts[0], counts[1]);
                })
                .toList();
    }
}
