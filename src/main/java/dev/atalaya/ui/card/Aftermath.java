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

    private final Texts texts;
    private final Times times;

    Aftermath(Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
    }

    /// @param messages null while they are being fetched
    List<String> of(Assignment decision, CardSubject subject, @Nullable List<Message> messages, Instant now) {
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
        if (!agent.connected()) return texts.get("card.after.offline", name, times.since(agent.presenceSince(), now));
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
