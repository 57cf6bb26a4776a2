package dev.atalaya.ui.floor.conversations;

import dev.atalaya.floor.Conversation;
import org.jspecify.annotations.Nullable;

/// Whose conversations are listed.
public sealed interface ListFilter {

    ListFilter ALL = new All();

    record All() implements ListFilter {}

    record OfGroup(String groupId) implements ListFilter {}

    /// @param groupId null means in all his groups
    record OfAgent(String agentId, @Nullable String groupId) implements ListFilter {}

    /// The open conversations of one customer.
    record OfContact(String contactId) implements ListFilter {}

    default boolean accepts(Conversation conversation) {
        return switch (this) {
            case All _ -> true;
            case OfGroup of -> of.groupId().equals(conversation.groupId());
            case OfContact of -> of.contactId().equals(conversation.contactId());
            case OfAgent of ->
                of.agentId().equals(conversation.assigneeId())
                        && (of.groupId() == null || of.groupId().equals(conversation.groupId()));
        };
    }
}
