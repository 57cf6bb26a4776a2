package dev.atalaya.simulator.world;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.simulator.bot.Ask;
import dev.atalaya.simulator.bot.Bot;
import dev.atalaya.simulator.bot.Choice;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When the bot decides, and again about what it held.
final class Assigner {

    private final Core core;
    private final Bot bot;
    private final Book book;
    private final Recorder recorder;

    Assigner(Core core, Bot bot, Book book) {
        this.core = core;
        this.bot = bot;
        this.book = book;
        this.recorder = new Recorder(core, book);
    }

    /// The bot decides in the draft's group.
    Assignment decide(Draft draft, Occasion occasion) {
        Group group = core.tables.groups.get(draft.groupId);
        return recorder.record(draft, occasion, bot.choose(ask(draft, occasion, group)), group);
    }

    /// Somebody or something named the agent; null gives it back to the bot.
    Assignment name(Draft draft, Occasion occasion, @Nullable String agentId) {
        Group group = core.tables.groups.get(draft.groupId);
        return recorder.record(draft, occasion, recorder.named(group, agentId), group);
    }

    /// Something changed for this group: what the bot holds is decided again where the outcome is another one, in order
    /// of waiting, each after the one before took effect.
    void wake(String groupId, String why) {
        @Nullable RuleCode settled = null;
        for (Conversation held : core.tables.conversations.heldIn(groupId)) {
            Given given = Objects.requireNonNull(held.given());
            // Whoever is held under the rule that still holds another one would be held again.
            if (given.rule() == settled) continue;
            Group group = core.tables.groups.get(groupId);
            Draft draft = book.draft(held);
            Occasion again = again(given, why);
            Choice choice = bot.choose(ask(draft, again, group));
            if (choice.agentId() == null) settled = choice.rule();
            if (choice.agentId() == null && choice.rule() == given.rule()) continue;
            recorder.record(draft, again, choice, group);
            book.commit(draft);
        }
    }

    /// The agent was deactivated (no group) or taken out of a group: the bot gives his conversations to others.
    void left(String agentId, @Nullable String groupId) {
        List<Conversation> his = core.tables.conversations.of(agentId).stream()
                .filter(value -> groupId == null || value.groupId().equals(groupId))
                .sorted(Conversations.BY_WAITING)
                .toList();
        for (Conversation value : his) {
            Draft draft = book.draft(value);
            decide(draft, Occasion.of(Trigger.AGENT_LEFT, Actor.BOT, null, null));
            book.commit(draft);
        }
    }

    /// A decision so old that it was forgotten leaves only what the conversation itself says of it.
    private Occasion again(Given given, String why) {
        return core.tables
                .log
                .find(given.assignmentId())
                .map(row -> Occasion.again(row.value(), why))
                .orElseGet(() -> new Occasion(given.trigger(), Actor.BOT, null, null, null, 2, why, null));
    }

    private Ask ask(Draft draft, Occasion occasion, Group group) {
        boolean leavesSomebodyOut =
                occasion.trigger() == Trigger.TRANSFER || occasion.trigger() == Trigger.AUTOMATED_TASK;
        return new Ask(
                occasion.trigger(),
                occasion.lastAgentId(),
                occasion.previousConversationId(),
                leavesSomebodyOut ? draft.assigneeId : null,
                group,
                recorder.seats(group),
                core.now());
    }
}
