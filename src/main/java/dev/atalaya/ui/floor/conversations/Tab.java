package dev.atalaya.ui.floor.conversations;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Inbox;
import dev.atalaya.sync.ConversationView;

/// The lists into which open conversations fall. A conversation is in its inbox's list and, where somebody should look,
/// in the first one too.
public enum Tab {
    ATTENTION,
    WAITING,
    ACTIVE,
    EXPIRED,
    OUTGOING;

    int bit() {
        return 1 << ordinal();
    }

    /// The bits of the tabs in which it stands; none once closed.
    static int bits(ConversationView view) {
        Conversation conversation = view.conversation();
        if (!conversation.open()) return 0;
        int inbox = of(conversation.inbox()).bit();
        return view.attention() == null ? inbox : inbox | ATTENTION.bit();
    }

    static Tab of(Inbox inbox) {
        return switch (inbox) {
            case WAITING -> WAITING;
            case ACTIVE -> ACTIVE;
            case EXPIRED -> EXPIRED;
            case OUTGOING -> OUTGOING;
        };
    }
}
