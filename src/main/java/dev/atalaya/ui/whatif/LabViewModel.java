package dev.atalaya.ui.whatif;

import dev.atalaya.floor.Group;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.UserState;
import dev.atalaya.insight.whatif.Answer;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.StoredLab;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.log.LogReader.Ask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the lab shows: replays in the background, anew with each change of the scenario. User interface thread only.
public final class LabViewModel implements AutoCloseable {

    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final LiveFloor floor;
    private final @Nullable StoredLab lab;
    private final LogReader reader;
    private final UiTimer timer;
    private final ReadOnlyObjectWrapper<LabState> state = new ReadOnlyObjectWrapper<>(LabState.START);
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<LabRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable Ask asking;

    /// @param lab null where there are no files
    public LabViewModel(LiveFloor floor, @Nullable StoredLab lab, LogReader reader, UiTimer timer) {
        this.floor = floor;
        this.lab = lab;
        this.reader = reader;
        this.timer = timer;
    }

    ReadOnlyObjectProperty<LabState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Null until the first one is there.
    ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// What each agent got and would have got, the most first.
    ReadOnlyObjectProperty<List<LabRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// One line, empty when all is well.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    boolean kept() {
        return lab != null;
    }

    /// By name.
    List<GroupView> groups() {
        return floor.groups().stream()
                .sorted(Comparator.comparing(view -> view.group().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    Optional<Group> group() {
        return Optional.ofNullable(floor.group(state.get().groupId())).map(GroupView::group);
    }

    /// Members of the group looked at, by name.
    List<AgentView> members() {
        return group().map(Group::members).orElse(List.of()).stream()
                .map(floor::agent)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((AgentView view) -> view.agent().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// The states that somebody of the group may show, by name.
    List<UserState> states() {
        return floor.states().stream()
                .filter(UserState::active)
                .sorted(Comparator.comparing(UserState::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// Follows the floor until unsubscribed: while a view is on screen.
    Subscription open() {
        Subscription floors = floor.subscribe(delta -> {
            if (delta.full()) choose();
        });
        choose();
        load();
        return Subscription.combine(floors, timer.every(AGAIN, this::again), this::cancel);
    }

    /// New decisions come all the time.
    private void again() {
        if (!busy.get()) load();
    }

    /// The first group, where none that there is has been chosen.
    private void choose() {
        if (group().isPresent() || groups().isEmpty()) return;
        go(state.get().of(state.get().days(), groups().getFirst().id()));
    }

    void go(LabState next) {
        if (next.equals(state.get())) return;
        state.set(next);
        load();
    }

    private void load() {
        cancel();
        StoredLab from = lab;
        Optional<Group> group = group();
        if (from == null || group.isEmpty()) return;
        Stretch days = state.get().days().at(floor.now(), group.get().zone());
        Stretch range = floor.now().isBefore(days.to()) && days.from().isBefore(floor.now())
                ? new Stretch(days.from(), floor.now())
                : days;
        Scenario scenario = state.get().scenario();
        StoredLab.Known known = known();
        Set<String> groups = Set.of(group.get().id());
        busy.set(true);
        Ask ask = reader.ask(
                cancel -> from.open(range, known, groups, List.of(scenario), cancel)
                        .replay(scenario),
                this::take,
                this::fail);
        asking = busy.get() ? ask : null;
    }

    private StoredLab.Known known() {
        return new StoredLab.Known(
                floor.groups().stream().map(GroupView::group).toList(),
                floor.agents().stream()
                        .filter(view -> view.test() != TestFlag.NONE)
                        .map(AgentView::id)
                        .collect(Collectors.toSet()));
    }

    private void take(Answer now) {
        asking = null;
        busy.set(false);
        problem.set("");
        answer.set(now);
        rows.set(rows(now));
    }

    private void fail(String why) {
        asking = null;
        busy.set(false);
        problem.set(why);
    }

    private List<LabRow> rows(Answer now) {
        Set<String> ids = new HashSet<>(now.before().agents().keySet());
        ids.addAll(now.after().agents().keySet());
        members().forEach(member -> ids.add(member.id()));
        List<LabRow> all = new ArrayList<>();
        for (String id : ids) {
            AgentView view = floor.agent(id);
            String name = view == null ? id : view.agent().name();
            boolean test = view != null && view.test() != TestFlag.NONE;
            all.add(new LabRow(id, name, test, now.before().of(id), now.after().of(id)));
        }
        all.sort(Comparator.comparingDouble((LabRow row) -> -row.most()).thenComparing(LabRow::name));
        return all;
    }

    /// The decisions that may come out otherwise, in the log.
    Optional<LogFilter> changed() {
        Answer now = answer.get();
        if (now == null || now.changes().isEmpty()) return Optional.empty();
        Set<String> conversations =
                now.changes().stream().map(Answer.Change::conversationId).collect(Collectors.toSet());
        Stretch days =
                state.get().days().at(floor.now(), group().map(Group::zone).orElseThrow());
        return Optional.of(LogFilter.ALL
                .withConversations(conversations)
                .withGroups(Set.of(state.get().groupId()))
                .between(days.from(), days.to()));
    }

    private void cancel() {
        if (asking != null) asking.cancel();
        asking = null;
        busy.set(false);
    }

    @Override
    public void close() {
        cancel();
    }
}
