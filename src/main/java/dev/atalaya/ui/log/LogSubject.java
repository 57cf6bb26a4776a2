package dev.atalaya.ui.log;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Side;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Delta;
import dev.atalaya.ui.card.CardSubject;
import dev.atalaya.ui.card.CardViewModel;
import dev.atalaya.ui.live.LiveFloor;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A decision of the log as the card takes it: the conversation as it stands now where it is open, else as little as
/// the decision itself tells of it.
public final class LogSubject {

    private LogSubject() {}

    public static CardSubject of(Assignment decision, LiveFloor floor) {
        ConversationView live = floor.conversation(decision.conversationId());
        String agent = decision.agentId();
        Conversation conversation =
                live == null ? gone(decision) : live.conversation().given(Given.of(decision));
        return new CardSubject(
                new ConversationView(conversation, null, null, 0), agent == null ? null : floor.agent(agent));
    }

    /// Keeps what a card says of now in step with the floor, and what came after the decision.
    ///
    /// @param explained the decision that the card explains, null for none
    public static Subscription follow(
            LiveFloor floor, CardViewModel card, Supplier<? extends @Nullable Assignment> explained) {
        return floor.subscribe(delta -> {
            Assignment decision = explained.get();
            if (decision == null) return;
            if (touches(delta, decision)) card.show(of(decision, floor));
            card.hear(delta.decisions());
        });
    }

    private static boolean touches(Delta delta, Assignment decision) {
        String agent = decision.agentId();
        return delta.full()
                || delta.conversations().containsKey(decision.conversationId())
                || (agent != null && delta.agents().containsKey(agent));
    }

    private static Conversation gone(Assignment d) {
        return new Conversation(
                d.conversationId(),
                "",
                d.contactName(),
                d.channel(),
                d.groupId(),
                d.agentId(),
                false,
                Inbox.EXPIRED,
                d.at(),
                null,
                null,
                null,
                d.at(),
                "",
                d.at(),
                Side.CUSTOMER,
                d.at(),
                0,
                Given.of(d));
    }
}
