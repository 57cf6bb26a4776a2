package dev.atalaya.ui.log;

import dev.atalaya.store.log.LogFilter;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is looked at: enough to come back to it.
///
/// @param scope what the histogram shows
/// @param conditions without a time of its own
/// @param brush the part of the scope that is listed, null for all of it
/// @param selected id of the decision explained, or null
public record LogState(
        Scope scope,
        LogFilter conditions,
        @Nullable Period brush,
        @Nullable String selected) {

    public static final LogState START = new LogState(Scope.TODAY, LogFilter.ALL, null, null);

    public LogState {
        conditions = conditions.between(null, null);
    }

    /// Another scope leaves the brush behind.
    public LogState withScope(Scope other) {
        return new LogState(other, conditions, null, selected);
    }

    public LogState with(UnaryOperator<LogFilter> change) {
        return new LogState(scope, change.apply(conditions), brush, selected);
    }

    public LogState withBrush(@Nullable Period part) {
        return new LogState(scope, conditions, part, selected);
    }

    public LogState withSelected(@Nullable String id) {
        return new LogState(scope, conditions, brush, id);
    }

    /// Without the groups that are not to be seen.
    LogState within(Predicate<String> sees) {
        return with(all -> all.withGroups(all.groups().stream().filter(sees).collect(Collectors.toSet())));
    }

    /// True where the same decisions are listed.
    boolean sameRows(LogState other) {
        return withSelected(null).equals(other.withSelected(null));
    }

    /// Which decisions are listed, the scope being that period.
    LogFilter rows(Period period) {
        Period part = brush == null ? period : brush;
        return conditions.between(part.from(), part.to());
    }

    /// Which decisions the histogram counts.
    LogFilter all(Period period) {
        return conditions.between(period.from(), period.to());
    }
}
