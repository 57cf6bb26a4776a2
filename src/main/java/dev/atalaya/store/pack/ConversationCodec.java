package dev.atalaya.store.pack;

import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Side;
import java.util.List;

/// A [Conversation] as bytes.
public final class ConversationCodec {

    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<Inbox> INBOXES = List.of(Inbox.values());
    private static final List<Side> SIDES = List.of(Side.values());

    private ConversationCodec() {}

    static void pack(Conversation conversation, Packer to) {
        to.text(conversation.id())
                .text(conversation.contactId())
                .text(conversation.contactName())
                .u8(conversation.channel().ordinal())
                .text(conversation.groupId())
                .text(conversation.assigneeId())
                .flag(conversation.open())
                .u8(conversation.inbox().ordinal())
                .instant(conversation.openedAt())
                .instantOrNull(conversation.closedAt())
                .instantOrNull(conversation.waitingSince())
                .instantOrNull(conversation.heldSince())
                .instantOrNull(conversation.assignedAt())
                .text(conversation.lastMessage())
                .instant(conversation.lastMessageAt())
                .u8(conversation.lastSide().ordinal())
                .instant(conversation.expiresAt())
                .signed(conversation.assignmentVersion());
        GivenCodec.pack(conversation.given(), to);
    }

    public static Conversation unpack(Unpacker from) {
        return new Conversation(
                from.text(),
                from.text(),
                from.text(),
                from.oneOf(CHANNELS),
                from.text(),
                from.textOrNull(),
                from.flag(),
                from.oneOf(INBOXES),
                from.instant(),
                from.instantOrNull(),
                from.instantOrNull(),
                from.instantOrNull(),
                from.instantOrNull(),
                from.text(),
                from.instant(),
                from.oneOf(SIDES),
                from.instant(),
                from.signed(),
                GivenCodec.unpack(from));
    }
}
