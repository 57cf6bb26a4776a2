package dev.atalaya.ui.whatif;

import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Went;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.Figure;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.StoredLab;
import dev.atalaya.insight.whatif.TooManyException;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.log.LogReader.Ask;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
    private final Subscription user;
    private boolean open;
    private StoredLab.@Nullable Stamp answered;
    private Ask asking = Ask.NONE;
    private Ask counting = Ask.NONE;
    private Ask following = Ask.NONE;

    /// Why there is no answer.
    ///
    /// @param line what the files say, where they cannot be read
    /// @param decisions how many there are, where they are too many
    /// @param most how many could be replayed
    record Problem(Kind kind, String line, long decisions, long most) {

        enum Kind {
            NONE,
            UNREADABLE,
            TOO_MANY,
            TO_COME
        }

        static final Problem NONE = new Problem(Kind.NONE, "", 0, 0);
    }

    /// @param lab null where there are no files
    public LabViewModel(LiveFloor floor, @Nullable StoredLab lab, LogReader reader, UiTimer timer) {
        live = floor;
        this.floor = new LabFloor(floor);
        this.lab = lab;
        this.reader = reader;
        this.timer = timer;
        user = live.whenOther(this::other);
    }

    LiveFloor live() {
        return live;
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
        open = true;
        setUp.set(floor.setUp());
        load();
        return Subscription.combine(deltas, timer.every(AGAIN, this::again), this::leave);
    }

    /// New decisions come all the time; of days that are over only where the history has become another one.
    private void again() {
        if (busy.get()) return;
        StoredLab from = lab;
        Compared now = answer.get();
        boolean over = now != null
                && now.range().equals(days())
                && now.groups().equals(floor.looked(state.get().groupId()));
        if (from == null || !over) {
            load();
            return;
        }
        counting.cancel();
        counting = reader.ask(
                cancel -> from.stamp(now.range(), now.groups(), cancel),
                stamp -> {
                    if (!stamp.equals(answered)) load();
                },
                _ -> load());
    }

    void go(LabState wanted) {
        LabState before = state.get();
        LabState next = wanted.within(live::sees);
        if (next.equals(before)) return;
        following.cancel();
        // Figures under a heading that is not theirs would be followed and written into files.
        if (!next.sameDecisions(before)) clear();
        state.set(next);
        load();
    }

    /// Somebody else looks, who may see less.
    private void other() {
        cancel();
        following.cancel();
        clear();
        if (lab != null) lab.forget();
        state.set(state.get().within(live::sees));
        setUp.set(floor.setUp());
        if (open) load();
    }

    private void clear() {
        problem.set(Problem.NONE);
        rows.set(List.of());
        answer.set(null);
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
            clear();
            problem.set(new Problem(Problem.Kind.TO_COME, "", 0, 0));
            return;
        }
        Stretch range = now.isBefore(days.to()) ? new Stretch(days.from(), now) : days;
        Replay replay = new Replay(
                from, range, floor.looked(asked.groupId()), zone(), floor.known(), floor.zones(), asked.sides());
        busy.set(true);
        asking = reader.ask(replay::answer, this::take, this::fail);
    }

    private void take(Replay.Answered now) {
        busy.set(false);
        answered = now.stamp();
        Compared compared = now.compared();
        TooManyException tooMany = now.tooMany();
        problem.set(
                tooMany == null
                        ? Problem.NONE
                        : new Problem(Problem.Kind.TOO_MANY, "", tooMany.decisions(), tooMany.most()));
        rows.set(compared == null ? List.of() : floor.rows(compared, state.get().groupId()));
        answer.set(compared);
    }

    private void fail(String why) {
        busy.set(false);
        clear();
        problem.set(new Problem(Problem.Kind.UNREADABLE, why, 0, 0));
    }

    /// Finds the decisions that a figure of the answer counts.
    ///
    /// @param side which scenario's; -1 for what was
    /// @param found hears of them, unless there are none
    /// @param failed hears one line instead, where the files cannot be read
    void follow(int side, Figure figure, Consumer<LogFilter> found, Consumer<String> failed) {
        Compared compared = answer.get();
        StoredLab from = lab;
        if (compared == null || from == null) return;
        following.cancel();
        LogFilter all = LogFilter.ALL
                .withGroups(compared.groups())
                .between(compared.range().from(), compared.range().to());
        LogFilter plain = plain(side, figure, all);
        if (plain != null) {
            found.accept(plain);
            return;
        }
        Scenario scenario = compared.sides().get(Math.max(0, side)).scenario();
        Replay replay = new Replay(
                from,
                compared.range(),
                compared.groups(),
                compared.zone(),
                floor.known(),
                floor.zones(),
                List.of(scenario));
        following = reader.ask(
                cancel -> replay.concerned(figure, side < 0, cancel),
                concerned -> {
                    if (!concerned.conversations().isEmpty())
                        found.accept(all.withConversations(concerned.conversations()));
                },
                failed);
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

    private void leave() {
        open = false;
        cancel();
        following.cancel();
        if (lab != null) lab.forget();
    }

    private void cancel() {
        asking.cancel();
        counting.cancel();
        busy.set(false);
    }

    @Override
    public void close() {
        cancel();
        following.cancel();
        user.unsubscribe();
    }
}
