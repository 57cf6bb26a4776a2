package dev.atalaya.sync;

import dev.atalaya.floor.Assignment;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.store.StoreException;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Stamped;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks the platform itself for decisions, page by page, for whoever has no file. Blocks.
public final class DecisionFetch {

    private final ChatPlatform platform;

    public DecisionFetch(ChatPlatform platform) {
        this.platform = platform;
    }

    /// Tells of each decision with `from <= at < to`, as the platform orders them.
    ///
    /// @throws StoreException where the platform does not answer
    public void between(Instant from, Instant to, Consumer<Assignment> each) {
        String cursor = null;
        do {
            Page<Assignment> page = page(platform.assignments(from, to, cursor));
            page.items().stream().map(Stamped::value).forEach(each);
            cursor = page.cursor();
        } while (cursor != null);
    }

    private static Page<Assignment> page(Answer<Page<Assignment>> answer) {
        return switch (answer) {
            case Answer.Ok<Page<Assignment>> ok -> ok.value();
            case Answer.Unreachable<Page<Assignment>> no -> throw failed(no.why());
            case Answer.Refused<Page<Assignment>> no -> throw failed(no.why());
            case Answer.SignedOut<Page<Assignment>> no -> throw failed(no.why());
            case Answer.TooOld<Page<Assignment>> _ -> throw failed("the platform has them no more");
        };
    }

    private static StoreException failed(@Nullable String why) {
        return new StoreException(StoreException.Kind.OTHER, "the decisions cannot be fetched: " + why, null);
    }
}
