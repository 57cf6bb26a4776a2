package dev.atalaya.insight.sheet;

import dev.atalaya.store.log.Cancel;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reports of what the user may see when he asks: a report is of one sight from beginning to end.
///
/// @param seen ids of the groups that may be seen at that moment, null for all; may block
/// @param maker given what tells by its id whether a group may be seen
public record SeenSheets(Supplier<@Nullable Set<String>> seen, Function<Predicate<String>, SheetSource> maker)
        implements SheetSource {

    @Override
    public Sheet make(Asked asked, Present present, Progress progress, Cancel cancel) {
        Set<String> mine = seen.get();
        return maker.apply(id -> mine == null || mine.contains(id)).make(asked, present, progress, cancel);
    }
}
