package dev.atalaya.ui.floor.roster;

import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.GroupView;
import dev.atalaya.sync.Who;
import dev.atalaya.ui.live.Hold;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.LiveOrder;
import dev.atalaya.ui.live.Paced;
import dev.atalaya.ui.live.UiTimer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The roster: a line per group and, below it, one per agent in it. Values show at once, places change once a
/// second at most and not while held. User interface thread only.
public final class RosterViewModel implements AutoCloseable {

    /// Slower than the conversations: each change of places makes the list measure its lines of two heights anew.
    static final Duration PACE = Duration.ofSeconds(1);

    private final LiveFloor floor;
    private final RosterRows rows;
    private final LiveOrder<RosterRow> order = new LiveOrder<>(RosterSort.STATE.comparator());
    private final Paced pace;
    private final Subscription subscription;
    private final ReadOnlyIntegerWrapper groupCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper agentCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<RosterSort> sort = new ReadOnlyObjectWrapper<>(RosterSort.STATE);
    private final ReadOnlyObjectWrapper<RosterFilter> filter = new ReadOnlyObjectWrapper<>(RosterFilter.ALL);
    private final Set<Hold> holds = EnumSet.noneOf(Hold.class);
    private @Nullable Who who;
    private int top;

    public RosterViewModel(LiveFloor floor, UiTimer timer) {
        this.floor = floor;
        rows = new RosterRows(floor::sees, this::gone);
        who = floor.who();
        pace = new Paced(timer, PACE, this::publish);
        subscription = floor.subscribe(this::apply);
        floor.groups().forEach(this::group);
        floor.agents().forEach(this::agent);
        settle(true);
    }

    public ObservableList<RosterRow> shown() {
        return order.shown();
    }

    public ReadOnlyIntegerProperty groupCountProperty() {
        return groupCount.getReadOnlyProperty();
    }

    /// Each agent once, in however many groups he is.
    public ReadOnlyIntegerProperty agentCountProperty() {
        return agentCount.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<RosterSort> sortProperty() {
        return sort.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<RosterFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// The index of the first line in sight, kept for the next view.
    int top() {
        return top;
    }

    void top(int index) {
        top = index;
    }

    public void sort(RosterSort by) {
        sort.set(by);
        rebuild();
    }

    public void filter(RosterFilter wanted) {
        if (wanted.equals(filter.get())) return;
        filter.set(wanted);
        for (GroupRow group : rows.groups()) group.members.values().forEach(this::judge);
        rebuild();
    }

    /// Hides or shows the agents of a group.
    public void toggle(GroupRow group) {
        group.collapse(!group.collapsed());
        rebuild();
    }

    /// Hides or shows the agents of every group.
    public void foldAll(boolean collapse) {
        for (GroupRow group : rows.groups()) if (group.collapsed() != collapse) group.collapse(collapse);
        rebuild();
    }

    /// Keeps every line where it is, until no reason for it is left.
    public void hold(Hold why, boolean on) {
        if (on) holds.add(why);
        else holds.remove(why);
        if (holds.isEmpty() && order.dirty()) pace.ask();
    }

    /// The agent's line, in the group given or in his first; shown even where it was filtered away or folded up.
    public Optional<RosterRow> reveal(String agentId, @Nullable String groupId) {
        for (GroupRow group : rows.groups()) {
            AgentRow row = group.members.get(agentId);
            if (row == null || groupId != null && !groupId.equals(group.key())) continue;
            if (group.collapsed()) group.collapse(false);
            if (!filter.get().accepts(row)) filter(RosterFilter.ALL);
            rebuild();
            return Optional.of(row);
        }
        return Optional.empty();
    }

    private void apply(Delta delta) {
        if (delta.full())
            rows.retain(delta.groups().keySet(), delta.agents().keySet(), group -> order.mark(group, false));
        if (delta.link() != null) user(floor.who());
        delta.groups().forEach((id, view) -> {
            if (view.isPresent()) group(view.get());
            else removeGroup(id);
        });
        delta.agents().forEach((id, view) -> {
            if (view.isPresent()) agent(view.get());
            else rows.removeAgent(id);
        });
        if (!delta.groups().isEmpty() || !delta.agents().isEmpty()) settle(delta.full());
    }

    /// Another user may see other groups.
    private void user(@Nullable Who now) {
        if (Objects.equals(now, who)) return;
        who = now;
        for (GroupRow row : List.copyOf(rows.groups())) group(row.view());
        settle(true);
    }

    private void group(GroupView view) {
        GroupRow known = rows.group(view.id());
        GroupRow.Need before = known == null ? null : known.need();
        if (known != null && known.view().group() == view.group()) {
            // Only what was worked out about it has changed, as with each agent who comes or goes.
            known.apply(view, !floor.sees(view.id()));
            if (known.need() == before) order.update(known, belongs(known), false);
            else place(known, true);
            return;
        }
        boolean renamed = known != null
                && !known.view().group().name().equals(view.group().name());
        GroupRow row = rows.put(view);
        place(row, renamed || row.need() != before);
    }

    /// @param moved whether the group's own place may be another
    private void place(GroupRow row, boolean moved) {
        for (AgentRow member : row.members.values()) {
            judge(member);
            order.update(member, belongs(member), moved);
        }
        order.update(row, belongs(row), moved);
    }

    private void removeGroup(String id) {
        GroupRow row = rows.removeGroup(id);
        if (row != null) order.mark(row, false);
    }

    private void agent(AgentView view) {
        for (AgentRow row : rows.put(view)) {
            int before = sort.get().key(row);
            String name = row.foldedName();
            row.apply(view);
            judge(row);
            boolean moved = sort.get().key(row) != before || !row.foldedName().equals(name);
            order.update(row, belongs(row), moved);
            order.update(row.group(), belongs(row.group()), false);
        }
    }

    private void gone(AgentRow row) {
        if (row.passes) row.group().passing--;
        row.passes = false;
        order.mark(row, false);
    }

    private void judge(AgentRow row) {
        boolean passes = filter.get().accepts(row);
        if (passes != row.passes) row.group().passing += passes ? 1 : -1;
        row.passes = passes;
    }

    private boolean belongs(RosterRow row) {
        return switch (row) {
            case GroupRow group -> filter.get().accepts(group);
            case AgentRow agent -> agent.passes && !agent.group().collapsed();
        };
    }

    private void settle(boolean atOnce) {
        groupCount.set(rows.ownGroups());
        agentCount.set(rows.agents());
        if (held() || !order.dirty()) return;
        if (atOnce) pace.now();
        else pace.ask();
    }

    /// An empty list has nothing that could move away under the mouse.
    private boolean held() {
        return !holds.isEmpty() && !order.shown().isEmpty();
    }

    private void publish() {
        if (!held()) order.publish();
    }

    private void rebuild() {
        List<RosterRow> wanted = new ArrayList<>();
        for (GroupRow group : rows.groups()) {
            if (belongs(group)) wanted.add(group);
            for (AgentRow row : group.members.values()) if (belongs(row)) wanted.add(row);
        }
        order.rebuild(wanted, sort.get().comparator());
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        pace.stop();
    }
}
