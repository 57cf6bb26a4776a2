package dev.atalaya.ui.live;

import java.util.List;
import javafx.collections.ObservableListBase;

/// A list that becomes another one in a single event covering only the stretch in which they differ.
final class StretchList<T> extends ObservableListBase<T> {

    private List<T> items = List.of();

    @Override
    public T get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    /// @param next handed over: not changed by anybody afterwards
    void become(List<T> next) {
        int shorter = Math.min(items.size(), next.size());
        int head = 0;
        while (head < shorter && items.get(head) == next.get(head)) head++;
        int tail = 0;
        while (tail < shorter - head && items.get(items.size() - 1 - tail) == next.get(next.size() - 1 - tail)) tail++;
        int oldEnd = items.size() - tail;
        int newEnd = next.size() - tail;
        if (head == oldEnd && head == newEnd) return;
        List<T> removed = List.copyOf(items.subList(head, oldEnd));
        beginChange();
        items = next;
        if (removed.isEmpty()) nextAdd(head, newEnd);
        else if (head == newEnd) nextRemove(head, removed);
        else nextReplace(head, newEnd, removed);
        endChange();
    }
}
