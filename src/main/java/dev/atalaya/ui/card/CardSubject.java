package dev.atalaya.ui.card;

import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import org.jspecify.annotations.Nullable;

/// What the card is about, as it stands now.
///
/// @param conversation the one selected
/// @param assignee who has it now, null when it is held or he is unknown
public record CardSubject(
        ConversationView conversation, @Nullable AgentView assignee) {

    /// True where the same conversation still stands by the same decision, so that nothing need be fetched again.
    boolean sameDecision(CardSubject other) {
        var mine = conversation.conversation().given();
        var theirs = other.conversation.conversation().given();
        return conversation.id().equals(other.conversation.id())
                && (mine == null
                        ? theirs == null
                        : theirs != null && mine.assignmentId().equals(theirs.assignmentId()));
    }
}
