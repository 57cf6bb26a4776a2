package dev.atalaya.insight.masking;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.insight.PastFloor;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.GroupView;
import dev.atalaya.sync.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The floor as a picture may show it, the present one and those of the past.
public record MaskedFloor(Mask mask) {

    public Delta of(Delta delta) {
        return new Delta(
                delta.full(),
                delta.states(),
                each(delta.groups(), this::of),
                each(delta.agents(), this::of),
                each(delta.conversations(), this::of),
                of(delta.decisions()),
                items(delta.outbox()),
                of(delta.link()),
                delta.clock(),
                delta.store(),
                delta.urgent());
    }

    public PastFloor of(PastFloor floor) {
        return new PastFloor(
                floor.at(),
                floor.groups().stream().map(mask::of).toList(),
                floor.states(),
                floor.tasks(),
                floor.agents(),
                floor.conversations().stream().map(mask::of).toList(),
                floor.placeUnknown());
    }

    List<Assignment> of(List<Assignment> decisions) {
        return decisions.stream().map(mask::of).toList();
    }

    private static <V> Map<String, Optional<V>> each(Map<String, Optional<V>> values, UnaryOperator<V> masked) {
        Map<String, Optional<V>> all = new LinkedHashMap<>();
        values.forEach((id, value) -> all.put(id, value.map(masked)));
        return all;
    }

    private Map<String, OutboxItem> items(Map<String, OutboxItem> items) {
        Map<String, OutboxItem> all = new LinkedHashMap<>();
        items.forEach((key, item) -> all.put(key, of(item)));
        return all;
    }

    private GroupView of(GroupView view) {
        return new GroupView(mask.of(view.group()), view.eligible(), view.active(), view.open(), view.changesAt());
    }

    private AgentView of(AgentView view) {
        return new AgentView(mask.of(view.agent()), view.state(), view.test(), view.loads());
    }

    private ConversationView of(ConversationView view) {
        OutboxItem pending = view.pending();
        return new ConversationView(
                mask.of(view.conversation()), view.attention(), pending == null ? null : of(pending), view.sentNanos());
    }

    /// Only a conversation goes by its customer's name.
    private OutboxItem of(OutboxItem item) {
        boolean customers = item.command() instanceof Command.Reassign;
        return new OutboxItem(
                of(item.command()),
                item.batch(),
                item.platformId(),
                customers ? mask.hidden(item.label()) : item.label(),
                item.before(),
                item.createdAt(),
                item.stage(),
                of(item.outcome()),
                item.undoes(),
                item.back());
    }

    private Command of(Command command) {
        return command instanceof Command.Reassign c
                ? new Command.Reassign(
                        c.key(), c.conversationId(), c.target(), c.assignmentVersion(), mask.hidden(c.reason()))
                : command;
    }

    private @Nullable Outcome of(@Nullable Outcome outcome) {
        return outcome instanceof Outcome.Rejected no
                ? new Outcome.Rejected(no.code(), mask.words().of(no.why()))
                : outcome;
    }

    private @Nullable Link of(@Nullable Link link) {
        return link == null
                ? null
                : new Link(
                        link.state(),
                        link.lastSign(),
                        mask.words().of(link.trouble()),
                        mask.words().of(link.notice()),
                        link.me(),
                        link.eventsPerSecond(),
                        link.signNanos());
    }
}
