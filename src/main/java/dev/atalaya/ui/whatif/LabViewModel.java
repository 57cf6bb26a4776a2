package dev.atalaya.ui.whatif;

import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Went;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.Concerned;
import dev.atalaya.insight.whatif.Figure;
import dev.atalaya.insight.whatif.Lab;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.StoredLab;
import dev.atalaya.insight.whatif.TooManyException;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.log.LogReader.Ask;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the lab shows: replays in the background, anew with each change of a scenario. User interface thread only.
public final class LabViewModel implements AutoCloseable {

    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final LiveFloor live;
    private final LabFloor floor;
    private final @Nullable StoredLab lab;
    private final LogReader reader;
    private final UiTimer timer;
    private final ReadOnlyObjectWrapper<LabState> state = new ReadOnlyObjectWrapper<>(LabState.START);
    private final ReadOnlyObjectWrapper<@Nullable Compared> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<LabRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>(Problem.NONE);
    private final ReadOnlyObjectWrapper<LabFloor.SetUp> setUp = new ReadOnlyObjectWrapper<>(LabFloor.SetUp.NONE);
    private ZoneId profile = ZoneId.systemDefault();
    private @Nullable Ask asking;
    private @Nullable Ask following;

    /// Why there is no answer.
    ///
    /// @param line what the files say, where they cannot be read
    /// @param decisions how many there are, where they are too many
    record Problem(Kind kind, String line, long decisions) {

        enum Kind {
            NONE,
            UNREADABLE,
            TOO_MANY,
            TO_COME
        }

        static final Problem NONE = new Problem(Kind.NONE, "", 0);
    }

    /// @param lab null where there are no files
    public LabViewModel(LiveFloor floor, @Nullable StoredLab lab, LogReader reader, UiTimer timer) {
        live = floor;
        this.floor = new LabFloor(floor);
        this.lab = lab;
        this.reader = reader;
        this.timer = timer;
    }

    ReadOnlyObjectProperty<LabState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Null until the first one is there.
    ReadOnlyObjectProperty<@Nullable Compared> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// What each agent got and would have got, the most first. Changes before the answer.
    ReadOnlyObjectProperty<List<LabRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What there is to choose from.
    ReadOnlyObjectProperty<LabFloor.SetUp> setUpProperty() {
        return setUp.getReadOnlyProperty();
    }

    boolean kept() {
        return lab != null;
    }

    LabFloor floor() {
        return floor;
    }

    /// Follows the floor until unsubscribed: while a view is on screen.
    ///
    /// @param zone the profile's
    Subscription open(ZoneId zone) {
        profile = zone;
        Subscription deltas = live.subscribe(delta -> {
            if (!delta.full() && delta.groups().isEmpty() && delta.states().isEmpty()) return;
            LabFloor.SetUp now = floor.setUp();
            if (now.equals(setUp.get())) return;
            setUp.set(now);
            load();
        });
        setUp.set(floor.setUp());
        load();
        return Subscription.combine(deltas, timer.every(AGAIN, this::again), this::leave);
    }

    /// New decisions come all the time.
    private void again() {
        if (!busy.get()) load();
    }

    void go(LabState next) {
        if (next.equals(state.get())) return;
        state.set(next);
        load();
    }

    void change(UnaryOperator<Scenario> change) {
        go(state.get().with(change));
    }

    ZoneId zone() {
        return floor.zone(state.get().groupId(), profile);
    }

    /// As chosen, also where part of it is to come.
    Stretch days() {
        return state.get().days().at(live.now(), zone());
    }

    private void load() {
        cancel();
        StoredLab from = lab;
        LabState asked = state.get();
        if (from == null || floor.groups().isEmpty()) return;
        Stretch days = days();
        Instant now = live.now();
        if (!days.from().isBefore(now)) {
            problem.set(new Problem(Problem.Kind.TO_COME, "", 0));
            answer.set(null);
            rows.set(List.of());
            return;
        }
        Stretch range = now.isBefore(days.to()) ? new Stretch(days.from(), now) : days;
        ZoneId zone = zone();
        var zones = floor.zones();
        List<Scenario> spelled =
                asked.sides().stream().map(side -> side.spelledOut(zones)).toList();
        StoredLab.Known known = floor.known();
        busy.set(true);
        Ask ask =
                reader.ask(cancel -> replay(from, asked, range, zone, known, spelled, cancel), this::take, this::fail);
        asking = busy.get() ? ask : null;
    }

    /// An answer, or how many decisions there are where they are too many.
    private record Replayed(@Nullable Compared compared, long tooMany) {}

    private static Replayed replay(
            StoredLab from,
            LabState asked,
            Stretch range,
            ZoneId zone,
            StoredLab.Known known,
            List<Scenario> spelled,
            Cancel cancel) {
        try {
            Lab opened = from.open(range, known, groups(asked), spelled, cancel);
            List<Compared.Side> sides = new ArrayList<>();
            for (int i = 0; i < spelled.size(); i++) {
                sides.add(new Compared.Side(asked.sides().get(i), opened.replay(spelled.get(i))));
            }
            return new Replayed(new Compared(range, zone, sides), 0);
        } catch (TooManyException e) {
            return new Replayed(null, e.decisions());
        }
    }

    private static Set<String> groups(LabState asked) {
        return asked.groupId().equals(Scenario.EVERY) ? Set.of() : Set.of(asked.groupId());
    }

    private void take(Replayed now) {
        asking = null;
        busy.set(false);
        Compared compared = now.compared();
        problem.set(compared != null ? Problem.NONE : new Problem(Problem.Kind.TOO_MANY, "", now.tooMany()));
        rows.set(compared == null ? List.of() : floor.rows(compared, state.get().groupId()));
        answer.set(compared);
    }

    private void fail(String why) {
        asking = null;
        busy.set(false);
        answer.set(null);
        problem.set(new Problem(Problem.Kind.UNREADABLE, why, 0));
    }

    /// Finds the decisions that a figure of the answer counts.
    ///
    /// @param side which scenario's; -1 for what was
    /// @param found hears of them, unless there are none
    void follow(int side, Figure figure, Consumer<LogFilter> found) {
        Compared compared = answer.get();
        StoredLab from = lab;
        if (compared == null || from == null) return;
        LabState asked = state.get();
        LogFilter all = LogFilter.ALL
                .withGroups(groups(asked))
                .between(compared.range().from(), compared.range().to());
        LogFilter plain = plain(side, figure, all);
        if (plain != null) {
            found.accept(plain);
            return;
        }
        if (following != null) following.cancel();
        Scenario scenario = compared.sides().get(Math.max(0, side)).scenario().spelledOut(floor.zones());
        StoredLab.Known known = floor.known();
        following = reader.ask(
                cancel -> concerned(from, compared.range(), known, groups(asked), scenario, figure, side < 0, cancel),
                concerned -> {
                    if (!concerned.conversations().isEmpty())
                        found.accept(all.withConversations(concerned.conversations()));
                },
                this::fail);
    }

    /// Where the log itself can tell; null where only a replay can.
    private static @Nullable LogFilter plain(int side, Figure figure, LogFilter all) {
        if (figure.kind() == Figure.Kind.LOOKED) return all;
        if (side >= 0) return null;
        return switch (figure.kind()) {
            case GIVEN -> all.withWent(EnumSet.complementOf(EnumSet.of(Went.HELD)));
            case TEST -> all.withWent(Set.of(Went.TEST_AGENT));
            case AGENT -> all.withAgents(Set.of(figure.agentId()));
            default -> null;
        };
    }

    private static Concerned concerned(
            StoredLab from,
            Stretch range,
            StoredLab.Known known,
            Set<String> groups,
            Scenario scenario,
            Figure figure,
            boolean before,
            Cancel cancel) {
        try {
            return from.open(range, known, groups, List.of(scenario), cancel).concerned(scenario, figure, before);
        } catch (TooManyException _) {
            // They were few enough a moment ago; the next answer says so.
            return new Concerned(Set.of(), 0);
        }
    }

    private void leave() {
        cancel();
        if (lab != null) lab.forget();
    }

    private void cancel() {
        if (asking != null) asking.cancel();
        asking = null;
        busy.set(false);
    }

    @Override
    public void close() {
        cancel();
        if (following != null) following.cancel();
    }
}
