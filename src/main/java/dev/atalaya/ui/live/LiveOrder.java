package dev.atalaya.ui.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javafx.collections.ObservableList;

/// Keeps a list of live rows in order with little work. Rows whose place may have changed are marked; publishing takes
/// them out, sorts only them, and puts each back by binary search: `m log m + m log n` comparisons for `m` marked rows
/// of
/// `n`, and one list event that covers only the stretch that differs. No extractors and no `SortedList`, whose work is
/// `n log n` for each changed row. The comparator reads the rows' plain fields; it must be total (end with an id).
/// User interface thread only.
public final class LiveOrder<R extends LiveRow> {

    private final StretchList<R> shown = new StretchList<>();
    private final List<R> marked = new ArrayList<>();
    private Comparator<? super R> order;

    public LiveOrder(Comparator<? super R> order) {
        this.order = order;
    }

    /// The rows in order, as last published.
    public ObservableList<R> shown() {
        return shown;
    }

    /// Takes a row's news in: whether it belongs here, and whether what it is ordered by has changed.
    public void update(R row, boolean belongs, boolean moved) {
        if (moved || row.marked || belongs != row.listed) mark(row, belongs);
    }

    /// Says that a row's place may have changed, or whether it belongs here at all.
    public void mark(R row, boolean belongs) {
        row.belongs = belongs;
        if (row.marked || (!belongs && !row.listed)) return;
        row.marked = true;
        marked.add(row);
    }

    /// Whether something waits to be published.
    public boolean dirty() {
        return !marked.isEmpty();
    }

    /// How many rows wait that are not in the list yet.
    public int arriving() {
        int count = 0;
        for (R row : marked) if (row.belongs && !row.listed) count++;
        return count;
    }

    /// Brings the list up to date.
    public void publish() {
        if (marked.isEmpty()) return;
        List<R> kept = new ArrayList<>(shown.size());
        for (R row : shown) if (!row.marked) kept.add(row);
        List<R> moved = new ArrayList<>(marked.size());
        for (R row : marked) {
            if (row.belongs) moved.add(row);
            row.listed = row.belongs;
            row.marked = false;
        }
        marked.clear();
        moved.sort(order);
        shown.become(merge(kept, moved));
    }

    /// Starts again: another order, or other rows.
    public void rebuild(Collection<R> rows, Comparator<? super R> newOrder) {
        order = newOrder;
        for (R row : marked) row.marked = false;
        marked.clear();
        for (R row : shown) {
            row.listed = false;
            row.belongs = false;
        }
        List<R> all = new ArrayList<>(rows);
        for (R row : all) {
            row.listed = true;
            row.belongs = true;
        }
        all.sort(order);
        shown.become(all);
    }

    private List<R> merge(List<R> kept, List<R> moved) {
        if (moved.isEmpty()) return kept;
        List<R> all = new ArrayList<>(kept.size() + moved.size());
        int from = 0;
        for (R row : moved) {
            int found = Collections.binarySearch(kept.subList(from, kept.size()), row, order);
            int to = from + (found < 0 ? -found - 1 : found);
            all.addAll(kept.subList(from, to));
            all.add(row);
            from = to;
        }
        all.addAll(kept.subList(from, kept.size()));
        return all;
    }
}
