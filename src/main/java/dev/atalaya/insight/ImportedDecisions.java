package dev.atalaya.insight;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.UserState;
import dev.atalaya.routing.Candidates;
import dev.atalaya.routing.Member;
import dev.atalaya.routing.OpeningHours;
import dev.atalaya.store.history.History;
import dev.atalaya.store.history.ImportMade;
import dev.atalaya.store.history.ImportedTalk;
import dev.atalaya.store.history.Imports;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes entries of the log of what report files tell of conversations: who got which one when. By which rule is not
/// told. As candidates stand those members of the group of whom the history knows what they showed at that second.
/// Blocks: never on the JavaFX thread.
public final class ImportedDecisions {

    private static final Duration BACK = Duration.ofHours(6);
    private static final GroupSettings NOT_TOLD = new GroupSettings(false, false, false, null);

    private final Imports imports;
    private final History history;

    /// @param history all that is known of the past, the imports too
    public ImportedDecisions(Imports imports, History history) {
        this.imports = imports;
        this.history = history;
    }

    /// The id of the decision that is made of a line.
    public static String id(long importNo, ImportedTalk talk) {
        return Evidence.IMPORTED_ID + importNo + ":" + talk.line();
    }

    /// Tells of all, oldest first, one after the other: there may be hundreds of thousands. Lines by which nobody got
    /// anything make none.
    public void each(Consumer<Assignment> reader) {
        Set<String> manifold = imports.manifold();
        Map<String, String> holders = new HashMap<>();
        for (LocalDate date : days()) {
            Instant start = date.atStartOfDay(ZoneOffset.UTC).toInstant();
            Instant end = date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            List<Imports.Told> told = imports.given(start, end);
            if (told.isEmpty()) continue;
            Day day = day(new Stretch(start.minus(BACK), end));
            for (Imports.Told one : told) {
                String conversation = one.talk().span().conversationId();
                Assignment decision = day.decision(one, holders.get(conversation));
                String agent = decision.agentId();
                if (agent != null && manifold.contains(conversation)) holders.put(conversation, agent);
                reader.accept(decision);
            }
        }
    }

    /// On which something may have been given, as far as the imports' ranges tell.
    private Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        for (ImportMade made : imports.all()) {
            if (made.kind() != HistoryKind.CONVERSATIONS) continue;
            LocalDate last = LocalDate.ofInstant(made.range().to(), ZoneOffset.UTC);
            LocalDate.ofInstant(made.range().from(), ZoneOffset.UTC)
                    .datesUntil(last.plusDays(1))
                    .forEach(days::add);
        }
        return days;
    }

    private Day day(Stretch range) {
        return new Day(
                range,
                new SetUps(history.config(range.from(), range.to())),
                Past.ledgers(range, history.agents(range.from(), range.to())));
    }

    private record Day(Stretch range, SetUps setUps, Map<String, Ledger> ledgers) {

        /// @param before who had it, as far as files tell
        Assignment decision(Imports.Told told, @Nullable String before) {
            ImportedTalk talk = told.talk();
            ConversationSpan span = talk.span();
            Instant at = talk.givenAt() == null ? span.openedAt() : talk.givenAt();
            Optional<Group> group = setUps.group(span.groupId(), at);
            Actor by = talk.givenBy() == null ? Actor.BOT : talk.givenBy();
            boolean named = by.kind() != Actor.Kind.BOT;
            return new Assignment(
                    id(told.importNo(), talk),
                    at,
                    span.conversationId(),
                    talk.contactName(),
                    span.channel(),
                    span.groupId(),
                    named ? Trigger.MANUAL : before == null ? Trigger.NEW : Trigger.TRANSFER,
                    before,
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
