package dev.atalaya.sync;

import dev.atalaya.floor.Conversation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Hears, on the reducer's thread, of every single change of a conversation, none merged away. Must return at once.
interface ConversationWatcher {

    ConversationWatcher NONE = new ConversationWatcher() {
        @Override
        public void changed(Conversation conversation) {}

        @Override
        public void removed(String id) {}

        @Override
        public void replaced(Function<String, @Nullable Conversation> floor) {}
    };

    /// It may just have been closed.
    void changed(Conversation conversation);

    /// It is gone from this user's sight.
    void removed(String id);

    /// The whole floor was taken anew.
    ///
    /// @param floor finds an open conversation; only to be used during the call
    void replaced(Function<String, @Nullable Conversation> floor);
}
