package dev.atalaya.insight;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.UserState;
import dev.atalaya.routing.Candidates;
import dev.atalaya.routing.Member;
import dev.atalaya.routing.OpeningHours;
import dev.atalaya.store.history.History;
import dev.atalaya.store.history.ImportedTalk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes entries of the log of what report files tell of conversations: who got which one when. By which rule is not
/// told. As candidates stand those members of the group of whom the history knows what they showed at that second.
/// Blocks: never on the JavaFX thread.
public final class ImportedDecisions {

    private static final Duration BACK = Duration.ofHours(6);
    private static final GroupSettings NOT_TOLD = new GroupSettings(false, false, false, null);

    private final History history;

    public ImportedDecisions(History history) {
        this.history = history;
    }

    /// @param importNo the import's number
    public record Told(long importNo, ImportedTalk talk) {

        /// The id of the decision that is made of it.
        public String id() {
            return Evidence.IMPORTED_ID + importNo + ":" + talk.line();
        }

        Instant at() {
            return talk.givenAt() == null ? talk.span().openedAt() : talk.givenAt();
        }
    }

    /// Oldest first; lines by which nobody got anything make none.
    ///
    /// @param told in any order
    public List<Assignment> of(List<Told> told) {
        List<Told> inOrder = told.stream()
                .filter(one -> one.talk().givenAt() != null)
                .sorted(Comparator.comparing(Told::at).thenComparing(Told::id))
                .toList();
        Map<LocalDate, List<Told>> days = new LinkedHashMap<>();
        for (Told one : inOrder) {
            days.computeIfAbsent(LocalDate.ofInstant(one.at(), ZoneOffset.UTC), _ -> new ArrayList<>())
                    .add(one);
        }
        List<Assignment> decisions = new ArrayList<>(inOrder.size());
        Map<String, Assignment> last = new HashMap<>();
        days.forEach((date, ofDay) -> {
            Day day = day(date);
            for (Told one : ofDay) {
                Assignment decision =
                        day.decision(one, last.get(one.talk().span().conversationId()));
                last.put(decision.conversationId(), decision);
                decisions.add(decision);
            }
        });
        return decisions;
    }

    private Day day(LocalDate date) {
        Instant start = date.atStartOfDay(ZoneOffset.UTC).toInstant();
        Stretch range = new Stretch(
                start.minus(BACK), date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        return new Day(
                range,
                new SetUps(history.config(range.from(), range.to())),
                Past.ledgers(range, history.agents(range.from(), range.to())));
    }

    private record Day(Stretch range, SetUps setUps, Map<String, Ledger> ledgers) {

        Assignment decision(Told told, @Nullable Assignment before) {
            ImportedTalk talk = told.talk();
            ConversationSpan span = talk.span();
            Instant at = told.at();
            Optional<Group> group = setUps.group(span.groupId(), at);
            Actor by = talk.givenBy() == null ? Actor.BOT : talk.givenBy();
            boolean named = by.kind() != Actor.Kind.BOT;
            return new Assignment(
                    told.id(),
                    at,
                    span.conversationId(),
                    talk.contactName(),
                    span.channel(),
                    span.groupId(),
                    named ? Trigger.MANUAL : before == null ? Trigger.NEW : Trigger.TRANSFER,
                    before == null ? null : before.agentId(),
                    span.assigneeId(),
                    named ? RuleCode.NOT_BY_RULES : RuleCode.NOT_TOLD,
                    by,
                    group.map(Group::settings).orElse(NOT_TOLD),
                    group.map(one -> OpeningHours.isOpen(one.schedule(), one.zone(), at))
                            .orElse(true),
                    Candidates.named(members(group, span.assigneeId(), at), span.assigneeId()),
                    null,
                    null,
                    null,
                    1,
                    null,
                    talk.reason());
        }

        private List<Member> members(Optional<Group> group, @Nullable String assignee, Instant at) {
            List<String> ids = new ArrayList<>(group.map(Group::members).orElse(List.of()));
            if (assignee != null && !ids.contains(assignee)) ids.add(assignee);
            return ids.stream().flatMap(id -> member(id, at).stream()).toList();
        }

        private Optional<Member> member(String id, Instant at) {
            Ledger ledger = ledgers.getOrDefault(id, Ledger.of(id, range, List.of()));
            AgentInterval shown = ledger.at(at).known();
            if (shown == null) return Optional.empty();
            Agent agent = FloorAt.agent(id, setUps.agent(id, at).orElse(null), ledger, at)
                    .agent();
            UserState state = new UserState(shown.stateId(), shown.stateName(), "", "", shown.assignable(), true, 0);
            return Optional.of(new Member(agent, state, agent.test(), 0));
        }
    }
}
