package dev.atalaya.sync;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.ConversationSpan.Line;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Side;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// Gathers what is told of conversations. Of messages only the last one is told, and the one the customer waits since:
/// of several between two changes some may be missed. One thread.
final class TalkWatch {

    private static final List<Side> SIDES = List.of(Side.values());
    private static final int SIDE_BITS = 2;
    /// In seconds, so that what is packed fits.
    private static final long FARTHEST = 1L << 40;

    /// Lines as numbers: minutes of a busy floor are gathered.
    private static final class Told {
        private Conversation last;
        private long[] lines = new long[2];
        private int count;

        Told(Conversation conversation) {
            last = conversation;
        }

        /// Returns how many lines are new.
        int add(Conversation conversation) {
            last = conversation;
            Instant waiting = conversation.waitingSince();
            int before = count;
            if (waiting != null) add(packed(waiting, Side.CUSTOMER));
            add(packed(conversation.lastMessageAt(), conversation.lastSide()));
            return count - before;
        }

        private void add(long line) {
            for (int i = count - 1; i >= 0; i--) {
                if (lines[i] == line) return;
            }
            if (count == lines.length) lines = Arrays.copyOf(lines, count * 2);
            lines[count++] = line;
        }

        ConversationSpan span() {
            return new ConversationSpan(
                    last.id(),
                    last.contactId(),
                    last.channel(),
                    last.groupId(),
                    last.assigneeId(),
                    last.openedAt(),
                    null,
                    last.open() ? null : last.closedAt() == null ? last.lastMessageAt() : last.closedAt(),
                    LongStream.of(lines)
                            .limit(count)
                            .mapToObj(TalkWatch::unpacked)
                            .toList(),
                    Evidence.OBSERVED);
        }
    }

    private Map<String, Told> told = new HashMap<>();
    private int lines;

    void told(Conversation conversation) {
        lines += told.computeIfAbsent(conversation.id(), _ -> new Told(conversation))
                .add(conversation);
    }

    /// How much was gathered since the last [#take].
    int lines() {
        return lines;
    }

    /// Each is made when it is asked for: all at once they would be many times as large.
    List<ConversationSpan> take() {
        List<Told> taken = new ArrayList<>(told.values());
        told = new HashMap<>();
        lines = 0;
        return new AbstractList<>() {
            @Override
            public ConversationSpan get(int index) {
                return taken.get(index).span();
            }

            @Override
            public int size() {
                return taken.size();
            }
        };
    }

    private static long packed(Instant at, Side side) {
        long millis = Math.clamp(at.getEpochSecond(), -FARTHEST, FARTHEST) * 1000 + at.getNano() / 1_000_000;
        return millis << SIDE_BITS | side.ordinal();
    }

    private static Line unpacked(long line) {
        return new Line(Instant.ofEpochMilli(line >> SIDE_BITS), SIDES.get((int) (line & (1 << SIDE_BITS) - 1)));
    }
}
