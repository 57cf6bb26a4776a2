package dev.atalaya.intake;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.ConversationSpan.Line;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Side;
import dev.atalaya.store.history.ImportedTalk;
import dev.atalaya.store.history.Imports;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes conversations, and who got them when, of a file's lines. Not thread-safe.
final class TalkLines {

    /// Who got which conversation when; `agentId` is empty where nobody did.
    private record Giving(String conversationId, Instant at, String agentId) {

        static Giving of(ImportedTalk talk) {
            Instant at = talk.givenAt() == null ? talk.span().openedAt() : talk.givenAt();
            String agent = talk.span().assigneeId();
            return new Giving(talk.span().conversationId(), at, agent == null ? "" : agent);
        }
    }

    private record Contact(String id, String name) {}

    private record Second(String conversationId, Instant at) {}

    private final Plan plan;
    private final Roster roster;
    private final Consumer<Remark> noted;
    private final Map<Second, ImportedTalk> taken = new HashMap<>();
    private final List<ImportedTalk> inOrder = new ArrayList<>();
    /// Each once: a file has the same ones again and again.
    private final Map<String, Contact> contacts = new HashMap<>();

    private final Set<Giving> known = new HashSet<>();

    /// @param earlier what was imported before
    TalkLines(Plan plan, Roster roster, Imports earlier, Consumer<Remark> noted) {
        this.plan = plan;
        this.roster = roster;
        this.noted = noted;
        earlier.talks((_, talk) -> known.add(Giving.of(talk)));
    }

    void add(Cells cells) throws RejectedException {
        String id = cells.needed(Field.CONVERSATION);
        Instant opened = cells.neededTime(Field.OPENED);
        Instant given = cells.time(Field.GIVEN, opened);
        Instant replied = notBefore(opened, Field.FIRST_REPLY, cells);
        Instant closed = closed(opened, given, replied, cells);
        Channel channel = channel(cells);
        Agent agent = agent(cells);
        Group group = group(cells, agent);
        Contact contact =
                contacts.computeIfAbsent(cells.text(Field.CONTACT), name -> new Contact(Roster.PREFIX + name, name));
        ConversationSpan span = new ConversationSpan(
                id,
                contact.id(),
                channel,
                group.id(),
                agent == null ? null : agent.id(),
                opened,
                replied,
                closed,
                lines(opened, replied),
                Evidence.IMPORTED);
        String by = cells.text(Field.GIVEN_BY);
        String reason = cells.text(Field.REASON);
        ImportedTalk talk = new ImportedTalk(
                cells.line().number(),
                span,
                contact.name(),
                agent == null ? null : given == null ? opened : given,
                agent == null || by.isEmpty() ? null : Names.actor(by, agent),
                reason.isEmpty() ? null : reason);
        take(talk, cells);
        if (agent == null) noted.accept(cells.remark(Field.AGENT, Why.NOBODY, ""));
    }

    private void take(ImportedTalk talk, Cells cells) throws RejectedException {
        Giving giving = Giving.of(talk);
        if (known.contains(giving)) throw cells.rejected(Field.CONVERSATION, Why.KNOWN, "");
        Second second = new Second(giving.conversationId(), giving.at());
        ImportedTalk other = taken.putIfAbsent(second, talk);
        if (other == null) {
            inOrder.add(talk);
            return;
        }
        boolean same = Giving.of(other).equals(giving);
        throw cells.rejected(Field.CONVERSATION, same ? Why.DUPLICATE : Why.SAME_GIVING, String.valueOf(other.line()));
    }

    /// Where no column tells of it the last that is known of the conversation: else a year's file would have them all
    /// open at its end.
    private @Nullable Instant closed(Instant opened, @Nullable Instant given, @Nullable Instant replied, Cells cells)
            throws RejectedException {
        if (plan.columns().containsKey(Field.CLOSED)) return notBefore(opened, Field.CLOSED, cells);
        Instant last = given != null && given.isAfter(opened) ? given : opened;
        return replied != null && replied.isAfter(last) ? replied : last;
    }

    private static @Nullable Instant notBefore(Instant opened, Field field, Cells cells) throws RejectedException {
        Instant at = cells.time(field, opened);
        if (at != null && at.isBefore(opened)) throw cells.rejected(field, Why.ENDS_BEFORE_START, "");
        return at;
    }

    private static Channel channel(Cells cells) throws RejectedException {
        String name = cells.text(Field.CHANNEL);
        if (name.isEmpty()) return Channel.WHATSAPP;
        return Names.channel(name).orElseThrow(() -> cells.rejected(Field.CHANNEL, Why.NO_CHANNEL, ""));
    }

    private @Nullable Agent agent(Cells cells) throws RejectedException {
        String name = cells.text(Field.AGENT);
        if (name.isEmpty()) return null;
        Agent agent = roster.agent(name, cells.text(Field.EMAIL));
        if (agent == null) throw cells.rejected(Field.AGENT, Why.TWO_OF_THAT_NAME, "");
        return agent;
    }

    private Group group(Cells cells, @Nullable Agent agent) throws RejectedException {
        String name = cells.text(Field.GROUP);
        List<Group> own = agent == null ? List.of() : roster.groupsOf(agent.id());
        Group group =
                !name.isEmpty() || own.isEmpty() ? roster.group(name.isEmpty() ? plan.group() : name) : own.getFirst();
        if (agent == null) return group;
        roster.member(group, agent.id());
        return group;
    }

    /// That it was opened means that the customer wrote.
    private static List<Line> lines(Instant opened, @Nullable Instant replied) {
        Line asked = new Line(opened, Side.CUSTOMER);
        return replied == null ? List.of(asked) : List.of(asked, new Line(replied, Side.AGENT));
    }

    /// What is taken, in the order of the file.
    List<ImportedTalk> done() {
        return inOrder;
    }
}
