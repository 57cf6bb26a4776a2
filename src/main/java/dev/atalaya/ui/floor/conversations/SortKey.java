package dev.atalaya.ui.floor.conversations;

import dev.atalaya.floor.Given;
import dev.atalaya.texts.Fold;
import dev.atalaya.ui.live.AgentMark;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// By what the list can be ordered; each key is a plain value read from the row's fields. The natural direction is the
/// useful one: longest waiting first, soonest closing first, newest message first.
public enum SortKey {
    CONTACT,
    WAITING,
    WINDOW,
    ASSIGNED,
    WHY,
    LAST;

    /// Whether its natural direction goes from the most to the least: the wait, and the moment of the last message.
    boolean fromTheMost() {
        return this == WAITING || this == LAST;
    }

    /// Null stands at the end, whatever the direction.
    @Nullable
    Comparable<?> of(ConversationRow row) {
        return switch (this) {
            case CONTACT -> row.foldedContact();
            case WAITING -> row.view().conversation().waitingSince();
            case WINDOW -> row.view().conversation().expiresAt();
            case ASSIGNED -> name(row.assignee());
            case WHY -> why(row.view().conversation().given());
            case LAST -> row.view().conversation().lastMessageAt();
        };
    }

    private static @Nullable String name(@Nullable AgentMark mark) {
        return mark == null ? null : Fold.fold(mark.name());
    }

    private static @Nullable Integer why(@Nullable Given given) {
        return given == null ? null : given.rule().ordinal();
    }

    /// Total: ends with the id.
    Comparator<ConversationRow> comparator(boolean reversed) {
        boolean descending = reversed != (this == LAST);
        Comparator<ConversationRow> byKey = (a, b) -> compare(of(a), of(b), descending);
        return byKey.thenComparing(ConversationRow::id);
    }

    @SuppressWarnings("unchecked")
    private static int compare(@Nullable Comparable<?> a, @Nullable Comparable<?> b, boolean descending) {
        if (a == null || b == null) return a == b ? 0 : a == null ? 1 : -1;
        int order = ((Comparable<Object>) a).compareTo(b);
        return descending ? -order : order;
    }
}
