package dev.atalaya.store.history;

import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.ConversationSpan.Line;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Side;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Adds what is newly known of a conversation to what was known.
final class TalkMerge {

    private TalkMerge() {}

    /// The platform's record may have been told before what was seen live: nothing that was known gets lost.
    static ConversationSpan of(ConversationSpan known, ConversationSpan news) {
        List<Line> lines = Stream.concat(known.messages().stream(), news.messages().stream())
                .distinct()
                .sorted(Comparator.comparing(Line::at))
                .toList();
        Instant closed = news.closedAt() != null ? news.closedAt() : known.closedAt();
        return new ConversationSpan(
                known.conversationId(),
                news.contactId(),
                news.channel(),
                news.groupId(),
                news.assigneeId(),
                news.evidence() == Evidence.RECORDED ? news.openedAt() : known.openedAt(),
                reply(known, news, lines),
                closed,
                lines,
                news.evidence());
    }

    private static @Nullable Instant reply(ConversationSpan known, ConversationSpan news, List<Line> lines) {
        if (news.firstReplyAt() != null) return news.firstReplyAt();
        if (known.firstReplyAt() != null) return known.firstReplyAt();
        return lines.stream()
                .filter(line -> line.side() == Side.AGENT)
                .map(Line::at)
                .findFirst()
                .orElse(null);
    }
}
