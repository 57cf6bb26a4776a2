package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.Side;
import dev.atalaya.sync.AgentView;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came after a decision, a line each: the agent now, the first reply, the customer's wait.
final class Aftermath {

    private final CardWords words;
    private final Texts texts;

    Aftermath(CardWords words) {
        this.words = words;
        texts = words.texts();
    }

    /// After an earlier decision came the next one; after the newest what holds now. Nothing where no decision is
    /// explained.
    ///
    /// @param messages null while they are being fetched
    List<String> of(CardState state, @Nullable List<Message> messages) {
        Assignment decision = state.decision();
        CardSubject subject = state.subject();
        if (decision == null || subject == null) return List.of();
        Assignment next = state.next();
        if (next != null) return List.of(words.inShort(next));
        Instant now = words.now().get();
        List<String> lines = new ArrayList<>();
        AgentView agent = subject.assignee();
        if (agent != null) lines.add(agentNow(agent, now));
        if (messages != null) lines.add(firstReply(decision, messages));
        Conversation conversation = subject.conversation().conversation();
        if (conversation.waitingSince() != null) {
            lines.add(texts.get("card.after.waiting", Times.between(conversation.waitingSince(), now)));
        }
        return lines;
    }

    private String agentNow(AgentView view, Instant now) {
        var agent = view.agent();
        String name = agent.name();
        if (!agent.active()) return texts.get("card.after.deactivated", name);
        if (!agent.connected())
            return texts.get("card.after.offline", name, words.times().since(agent.presenceSince(), now));
        String state = view.state() == null ? agent.stateId() : view.state().name();
        String key = view.eligible() ? "card.after.assignable" : "card.after.not-assignable";
        return texts.get(key, name, state, Times.between(agent.stateSince(), now));
    }

    private String firstReply(Assignment decision, List<Message> messages) {
        return messages.stream()
                .filter(m -> m.side() == Side.AGENT && m.at().isAfter(decision.at()))
                .findFirst()
                .map(m -> texts.get("card.after.reply", Times.between(decision.at(), m.at())))
                .orElseGet(() -> texts.get("card.after.no-reply"));
    }
}
