package dev.atalaya.ui.floor.conversations;

import dev.atalaya.floor.Conversation;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Delta;
import dev.atalaya.texts.Fold;
import dev.atalaya.ui.live.Hold;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.LiveOrder;
import dev.atalaya.ui.live.Paced;
import dev.atalaya.ui.live.UiTimer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The conversations of the tab on screen, in order. Values show at once; places change at most a few times a second,
/// and not at all while it is held (pointer over the list, drag, menu): then the newcomers are only counted.
/// Only the visible tab is ordered. User interface thread only.
public final class ConversationsViewModel implements AutoCloseable {

    static final Duration PACE = Duration.ofMillis(200);

    private final ConversationRows rows = new ConversationRows();
    private final TabCounts counts = new TabCounts();
    private final LiveOrder<ConversationRow> order;
    private final Selection selection;
    private final Paced pace;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Tab> tab = new ReadOnlyObjectWrapper<>(Tab.ATTENTION);
    private final ReadOnlyObjectWrapper<ListFilter> filter = new ReadOnlyObjectWrapper<>(ListFilter.ALL);
    private final ReadOnlyObjectWrapper<SortKey> sortKey = new ReadOnlyObjectWrapper<>(SortKey.WAITING);
    private final ReadOnlyBooleanWrapper reversed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper arriving = new ReadOnlyIntegerWrapper();
    private int top;
    private final Set<Hold> holds = EnumSet.noneOf(Hold.class);

    public ConversationsViewModel(LiveFloor floor, UiTimer timer) {
        order = new LiveOrder<>(SortKey.WAITING.comparator(false));
        selection = new Selection(rows::get);
        pace = new Paced(timer, PACE, this::publish);
        subscription = floor.subscribe(this::apply);
        floor.agents().forEach(rows::agent);
        floor.conversations().forEach(this::update);
        settle(true);
    }

    /// The lines of the visible tab.
    public ObservableList<ConversationRow> shown() {
        return order.shown();
    }

    public Selection selection() {
        return selection;
    }

    public ReadOnlyObjectProperty<Tab> tabProperty() {
        return tab.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ListFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SortKey> sortKeyProperty() {
        return sortKey.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty reversedProperty() {
        return reversed.getReadOnlyProperty();
    }

    /// How many wait for the order to be free.
    public ReadOnlyIntegerProperty arrivingProperty() {
        return arriving.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty count(Tab of) {
        return counts.of(of);
    }

    /// The index of the first line in sight, kept for the next view.
    int top() {
        return top;
    }

    void top(int index) {
        top = index;
    }

    public void show(Tab newTab) {
        if (newTab == tab.get()) return;
        tab.set(newTab);
        rebuild();
    }

    public void filter(ListFilter newFilter) {
        if (newFilter.equals(filter.get())) return;
        filter.set(newFilter);
        for (ConversationRow row : rows.all()) count(row, bits(row.view()));
        counts.show();
        rebuild();
    }

    public void sort(SortKey key, boolean reverse) {
        // The table asks for its order again whenever its columns change.
        if (key == sortKey.get() && reverse == reversed.get()) return;
        sortKey.set(key);
        reversed.set(reverse);
        rebuild();
    }

    /// Keeps every line where it is, until no reason for it is left.
    public void hold(Hold why, boolean on) {
        if (on) holds.add(why);
        else holds.remove(why);
        if (holds.isEmpty() && order.dirty()) pace.ask();
    }

    /// Publishes what waits, frozen or not: the user asked for it.
    public void applyNow() {
        pace.stop();
        order.publish();
        arriving.set(0);
    }

    /// Shows one conversation: in its tab, selected. False where it is not on the floor.
    public boolean reveal(String id) {
        ConversationRow row = rows.get(id);
        if (row == null || Tab.bits(row.view()) == 0) return false;
        if (row.bits == 0) filter(ListFilter.ALL);
        if ((row.bits & tab.get().bit()) == 0)
            show(Tab.of(row.view().conversation().inbox()));
        else applyNow();
        selection.select(List.of(id), id);
        return true;
    }

    /// Open conversations whose contact or number has these letters; those where a word begins with them first.
    ///
    /// @param folded as [Fold] makes it
    public List<ConversationRow> find(String folded, int most) {
        List<ConversationRow> first = new ArrayList<>();
        List<ConversationRow> then = new ArrayList<>();
        for (ConversationRow row : rows.all()) {
            if (first.size() == most) break;
            if (!row.view().conversation().open()) continue;
            String name = row.foldedContact();
            if (Fold.beginsWord(name, folded) || row.id().startsWith(folded)) first.add(row);
            else if (then.size() < most && name.contains(folded)) then.add(row);
        }
        first.addAll(then.subList(0, Math.min(then.size(), most - first.size())));
        return first;
    }

    /// The open conversations that a filter lets through, in any tab.
    public List<ConversationView> all(ListFilter of) {
        List<ConversationView> found = new ArrayList<>();
        for (ConversationRow row : rows.all()) {
            Conversation conversation = row.view().conversation();
            if (conversation.open() && of.accepts(conversation)) found.add(row.view());
        }
        return found;
    }

    /// The row of a conversation that is open now.
    public Optional<ConversationRow> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    private void apply(Delta delta) {
        for (Optional<AgentView> agent : delta.agents().values()) agent.ifPresent(this::agent);
        if (delta.full()) rows.without(delta.conversations().keySet()).forEach(this::remove);
        delta.conversations().forEach((id, view) -> {
            if (view.isPresent()) update(view.get());
            else remove(id);
        });
        settle(delta.full());
    }

    private void agent(AgentView view) {
        for (ConversationRow row : rows.agent(view)) {
            rows.repaint(row);
            order.update(row, belongs(row), sortKey.get() == SortKey.ASSIGNED);
        }
    }

    private void update(ConversationView view) {
        ConversationRow row = rows.get(view.id());
        if (row == null) {
            row = rows.add(view);
            count(row, bits(view));
            order.mark(row, belongs(row));
            return;
        }
        Object before = row.listed() ? sortKey.get().of(row) : null;
        boolean left = row.leaving();
        rows.update(row, view);
        count(row, bits(view));
        order.update(row, belongs(row), row.listed() && moved(row, before));
        if (row.leaving() != left) row.repaint();
    }

    private boolean moved(ConversationRow row, @Nullable Object before) {
        Object after = sortKey.get().of(row);
        return after == null ? before != null : !after.equals(before);
    }

    private void remove(String id) {
        ConversationRow row = rows.remove(id);
        if (row == null) return;
        count(row, 0);
        order.mark(row, false);
        row.repaint();
    }

    private void settle(boolean atOnce) {
        counts.show();
        selection.refresh();
        if (held()) arriving.set(order.arriving());
        else if (order.dirty() && atOnce) pace.now();
        else if (order.dirty()) pace.ask();
    }

    /// An empty list has nothing that could move away under the mouse.
    private boolean held() {
        return !holds.isEmpty() && !order.shown().isEmpty();
    }

    private void publish() {
        if (held()) return;
        order.publish();
        arriving.set(0);
    }

    private void rebuild() {
        List<ConversationRow> here = new ArrayList<>();
        for (ConversationRow row : rows.all()) if (belongs(row)) here.add(row);
        order.rebuild(here, sortKey.get().comparator(reversed.get()));
        arriving.set(0);
    }

    private boolean belongs(ConversationRow row) {
        return (row.bits & tab.get().bit()) != 0;
    }

    private int bits(ConversationView view) {
        return filter.get().accepts(view.conversation()) ? Tab.bits(view) : 0;
    }

    private void count(ConversationRow row, int bits) {
        counts.move(row.bits, bits);
        row.bits = bits;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        pace.stop();
    }
}
