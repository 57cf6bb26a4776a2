package dev.atalaya.sync;

import dev.atalaya.floor.Stretch;
import dev.atalaya.platform.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One kind of history of a day or a part of it.
///
/// @param <P> a page
/// @param <T> what is on it
final class MissingDay<P, T> implements Missing<P> {

    @FunctionalInterface
    interface Asker<P> {
        Answer<P> page(Stretch range, @Nullable String cursor);
    }

    /// Takes items of a stretch in.
    ///
    /// @param atOnce whether it needs all of the stretch at once
    record Keep<T>(BiConsumer<Stretch, List<T>> keep, boolean atOnce) {

        static <T> Keep<T> whole(BiConsumer<Stretch, List<T>> keep) {
            return new Keep<>(keep, true);
        }

        static <T> Keep<T> eachPage(Consumer<List<T>> keep) {
            return new Keep<>((_, items) -> keep.accept(items), false);
        }
    }

    private final Asker<P> asker;
    private final Function<P, List<T>> items;
    private final Function<P, @Nullable String> cursor;
    private final Keep<T> keep;
    private final Stretch range;
    private final Consumer<FetchNews> news;
    private final BooleanSupplier cancelled;
    private final List<T> gathered = new ArrayList<>();

    MissingDay(
            Asker<P> asker,
            Function<P, List<T>> items,
            Function<P, @Nullable String> cursor,
            Keep<T> keep,
            Stretch range,
            Consumer<FetchNews> news,
            BooleanSupplier cancelled) {
        this.asker = asker;
        this.items = items;
        this.cursor = cursor;
        this.keep = keep;
        this.range = range;
        this.news = news;
        this.cancelled = cancelled;
    }

    @Override
    public Answer<P> ask(@Nullable String at) {
        return asker.page(range, at);
    }

    @Override
    public @Nullable String keep(P page) {
        List<T> found = items.apply(page);
        if (keep.atOnce()) gathered.addAll(found);
        else keep.keep().accept(range, found);
        news.accept(new FetchNews.Page(found.size()));
        return cursor.apply(page);
    }

    @Override
    public void done() {
        if (keep.atOnce()) keep.keep().accept(range, gathered);
        news.accept(new FetchNews.Done());
    }

    @Override
    public void gone() {
        news.accept(new FetchNews.Gone());
    }

    @Override
    public void refused(String why) {
        news.accept(new FetchNews.Refused(why));
    }

    @Override
    public void waiting(String why) {
        news.accept(new FetchNews.Waiting(why));
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }
}
