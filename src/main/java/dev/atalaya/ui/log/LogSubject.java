package dev.atalaya.ui.log;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Side;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.ui.card.CardSubject;
import dev.atalaya.ui.live.LiveFloor;

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
