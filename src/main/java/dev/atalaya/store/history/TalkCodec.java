package dev.atalaya.store.history;

import dev.atalaya.floor.Channel;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.ConversationSpan.Line;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Side;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the table of conversations does not say in columns, as some sixty bytes: times are distances to the one before.
final class TalkCodec {

    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<Side> SIDES = List.of(Side.values());
    private static final int SIDE_BITS = 2;
    private static final int SIDE = (1 << SIDE_BITS) - 1;

    private TalkCodec() {}

    static byte[] pack(ConversationSpan span, Packer to) {
        long opened = Millis.of(span.openedAt());
        Instant reply = span.firstReplyAt();
        to.clear()
                .signed(opened)
                .text(span.contactId())
                .u8(span.channel().ordinal())
                .text(span.groupId())
                .text(span.assigneeId())
                .flag(reply != null);
        if (reply != null) to.signed(Millis.of(reply) - opened);
        to.number(span.messages().size());
        long last = opened;
        for (Line line : span.messages()) {
            long at = Millis.of(line.at());
            to.signed((at - last) << SIDE_BITS | line.side().ordinal());
            last = at;
        }
        return to.toBytes();
    }

    /// @param closed null while it is open
    static ConversationSpan unpack(String id, @Nullable Instant closed, Evidence evidence, byte[] body) {
        Unpacker from = new Unpacker(body);
        long opened = from.signed();
        String contactId = from.text();
        Channel channel = from.oneOf(CHANNELS);
        String groupId = from.text();
        String assigneeId = from.textOrNull();
        Instant reply = from.flag() ? Instant.ofEpochMilli(opened + from.signed()) : null;
        int count = from.smallNumber();
        List<Line> lines = new ArrayList<>(Math.min(count, body.length));
        long last = opened;
        for (int i = 0; i < count; i++) {
            long packed = from.signed();
            last += packed >> SIDE_BITS;
            lines.add(new Line(Instant.ofEpochMilli(last), Unpacker.at(SIDES, (int) (packed & SIDE))));
        }
        return new ConversationSpan(
                id,
                contactId,
                channel,
                groupId,
                assigneeId,
                Instant.ofEpochMilli(opened),
                reply,
                closed,
                lines,
                evidence);
    }
}
