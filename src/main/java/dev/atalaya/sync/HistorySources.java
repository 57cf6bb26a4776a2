package dev.atalaya.sync;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.Gap;
import dev.atalaya.store.history.Coverage;
import dev.atalaya.store.history.HistoryStore;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Slice;
import dev.atalaya.wire.Stamped;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Where each kind of history comes from and goes to, and what of it is here.
///
/// @param told hears of each stretch of which all decisions have come
record HistorySources(ChatPlatform platform, FloorCache cache, Consumer<Stretch> told) {

    /// What there is no need to fetch: it is here from the platform's own record, or not to be had. Decisions are
    /// complete where somebody listened, too.
    Stretches settled(HistoryKind kind) {
        Coverage coverage = cache.history().coverage(kind);
        Stretches settled = coverage.recorded().plus(coverage.gone());
        return kind == HistoryKind.DECISIONS ? settled.plus(coverage.observed().minus(gaps())) : settled;
    }

    private Stretches gaps() {
        List<Stretch> gaps = cache.gaps().stream()
                .filter(gap -> gap.from().isBefore(gap.to()))
                .map(HistorySources::stretch)
                .toList();
        return Stretches.of(gaps);
    }

    private static Stretch stretch(Gap gap) {
        return new Stretch(gap.from(), gap.to());
    }

    Missing<?> missing(HistoryKind kind, Stretch range, Consumer<FetchNews> news, BooleanSupplier cancelled) {
        HistoryStore history = cache.history();
        return switch (kind) {
            case STATES ->
                new MissingDay<Slice<AgentInterval>, AgentInterval>(
                        (r, cursor) -> platform.stateHistory(r.from(), r.to(), cursor),
                        Slice::items,
                        Slice::cursor,
                        MissingDay.Keep.whole(history::keepAgents),
                        range,
                        news,
                        cancelled);
            case CONFIG ->
                new MissingDay<Slice<ConfigInterval>, ConfigInterval>(
                        (r, cursor) -> platform.configHistory(r.from(), r.to(), cursor),
                        Slice::items,
                        Slice::cursor,
                        MissingDay.Keep.whole(history::keepConfig),
                        range,
                        news,
                        cancelled);
            case CONVERSATIONS ->
                new MissingDay<Slice<ConversationSpan>, ConversationSpan>(
                        (r, cursor) -> platform.conversationHistory(r.from(), r.to(), cursor),
                        Slice::items,
                        Slice::cursor,
                        MissingDay.Keep.eachPage(history::keepConversations),
                        range,
                        news,
                        cancelled);
            case DECISIONS ->
                new MissingDay<Page<Assignment>, Assignment>(
                        (r, cursor) -> platform.assignments(r.from(), r.to(), cursor),
                        page -> page.items().stream().map(Stamped::value).toList(),
                        Page::cursor,
                        MissingDay.Keep.eachPage(cache::backfill),
                        range,
                        news,
                        cancelled);
        };
    }
}
