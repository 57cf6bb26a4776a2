package dev.atalaya.ui.log;

import dev.atalaya.insight.bundle.Subject;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRange;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.store.log.Place;
import dev.atalaya.sync.Delta;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.log.LogReader.Ask;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The log on screen: what is asked for, what has come, and what arrived meanwhile. Follows the newest decisions while
/// nobody reads elsewhere; otherwise it only says how many there are. User interface thread only.
public final class LogViewModel implements AutoCloseable {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LOOK = Duration.ofSeconds(1);
    /// A decision reaches the file within a second or two of its event.
    private static final int LOOKS = 3;
    /// Counting again may take a fifth of the time.
    private static final int REST = 5;

    private final LiveFloor floor;
    private final @Nullable DecisionLog log;
    private final LogReader reader;
    private final UiTimer timer;
    private final ReadOnlyObjectWrapper<LogState> state = new ReadOnlyObjectWrapper<>(LogState.START);
    private final ReadOnlyObjectWrapper<LogShown> shown = new ReadOnlyObjectWrapper<>(LogShown.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable LogRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper arrived = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Subscription deltas;
    private final Subscription user;
    private Subscription ticks = Subscription.EMPTY;
    private ZoneId zone = ZoneOffset.UTC;
    private Ask loading = Ask.NONE;
    private Ask preview = Ask.NONE;
    private Ask looking = Ask.NONE;
    private @Nullable LogRange range;
    private @Nullable Place top;
    private boolean busy;
    private boolean looks;
    private boolean held;
    private int looksLeft;
    private long notBefore;

    /// @param log null where there are no files
    public LogViewModel(LiveFloor floor, @Nullable DecisionLog log, LogReader reader, UiTimer timer) {
        this.floor = floor;
        this.log = log;
        this.reader = reader;
        this.timer = timer;
        deltas = floor.subscribe(this::hear);
        user = floor.whenOther(this::other);
    }

    public ReadOnlyObjectProperty<LogState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LogShown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The decision to explain, or null.
    public ReadOnlyObjectProperty<@Nullable LogRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// How many newer ones there are than are listed.
    public ReadOnlyLongProperty arrivedProperty() {
        return arrived.getReadOnlyProperty();
    }

    /// Why the log cannot be read, else empty.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// True where there is a log to read.
    public boolean kept() {
        return log != null;
    }

    /// In which days begin.
    public ZoneId zone() {
        return zone;
    }

    public LiveFloor floor() {
        return floor;
    }

    /// What is listed, null before the first answer.
    public @Nullable LogRange range() {
        return range;
    }

    /// What is listed, or the last day before the first answer, for a support bundle.
    public Subject subject() {
        LogRange listed = range;
        Instant now = floor.now();
        return Subject.of(listed != null ? listed.filter() : LogFilter.ALL.between(now.minus(DAY), now));
    }

    public LogReader reader() {
        return reader;
    }

    public @Nullable DecisionLog log() {
        return log;
    }

    /// Reads and follows the log until unsubscribed: while a view is on screen.
    ///
    /// @param days in which zone days begin
    public Subscription open(ZoneId days) {
        zone = days;
        ticks.unsubscribe();
        ticks = timer.every(LOOK, this::look);
        load(top, shown.get() == LogShown.NOTHING);
        return this::leave;
    }

    private void leave() {
        ticks.unsubscribe();
        ticks = Subscription.EMPTY;
        List.of(loading, preview, looking).forEach(Ask::cancel);
        busy = false;
        looks = false;
    }

    /// Somebody else looks, who may see less: what is listed goes, and what was asked for.
    private void other() {
        state.set(LogState.START);
        selected.set(null);
        range = null;
        shown.set(LogShown.NOTHING);
        arrived.set(0);
        top = null;
        load(null, true);
    }

    /// Shows something else.
    public void go(LogState wanted) {
        LogState next = wanted.within(floor::sees);
        boolean sameRows = state.get().sameRows(next);
        boolean here = selected.get() != null && selected.get().decision().id().equals(next.selected());
        state.set(next);
        if (next.selected() == null) selected.set(null);
        if (!sameRows) {
            top = null;
            load(null, true);
        } else if (next.selected() != null && !here) {
            load(top, false);
        }
    }

    /// Explains this decision, or none.
    public void select(@Nullable LogRow row) {
        if (row == selected.get()) return;
        selected.set(row);
        go(state.get().withSelected(row == null ? null : row.decision().id()));
    }

    /// Lists the newest ones too, from the top.
    public void newest() {
        top = null;
        load(null, false);
    }

    /// What the view shows first, and whether it is being looked at so that nothing may move.
    ///
    /// @param first null at the top of the list
    public void looksAt(@Nullable Place first, boolean holdStill) {
        top = first;
        held = holdStill;
    }

    private boolean follows() {
        return top == null && !held && selected.get() == null;
    }

    private void hear(Delta delta) {
        if (delta.full() || !delta.decisions().isEmpty()) looksLeft = LOOKS;
    }

    private void load(@Nullable Place first, boolean fresh) {
        loading.cancel();
        preview.cancel();
        looking.cancel();
        looks = false;
        DecisionLog from = log;
        if (from == null || ticks == Subscription.EMPTY) return;
        LogState wanted = state.get();
        Instant now = floor.now();
        ZoneId days = zone;
        busy = true;
        long began = timer.nanos();
        if (fresh) preview = preview(from, wanted, now, days);
        loading = reader.ask(
                cancel -> LogAnswer.to(wanted, from, now, days, first, cancel),
                answer -> take(wanted, answer, began),
                this::fail);
    }

    /// The first rows, to be there before everything is counted.
    private Ask preview(DecisionLog from, LogState wanted, Instant now, ZoneId days) {
        return reader.ask(
                cancel -> {
                    Period period = wanted.scope().at(now, days, from::extent);
                    LogList rows = LogList.of(from.older(wanted.rows(period), null, LogList.PAGE, cancel));
                    return new LogShown(period, wanted.brush(), null, rows, false, -1, 0);
                },
                shown::set,
                this::fail);
    }

    private void take(LogState wanted, LogAnswer answer, long began) {
        preview.cancel();
        busy = false;
        long now = timer.nanos();
        notBefore = now + (now - began) * REST;
        range = answer.range();
        problem.set("");
        arrived.set(0);
        if (wanted.selected() != null && !same(selected.get(), answer.selected())) selected.set(answer.selected());
        LogList rows = new LogList(answer.range().size(), (at, n, then) -> read(answer.range(), at, n, then));
        shown.set(new LogShown(
                answer.period(), wanted.brush(), answer.histogram(), rows, true, answer.selectedIndex(), answer.top()));
    }

    private static boolean same(@Nullable LogRow one, @Nullable LogRow other) {
        return one != null && one.equals(other);
    }

    private void read(LogRange of, int at, int n, LogList.Then then) {
        reader.ask(cancel -> of.rows(at, n, cancel), then::rows, why -> {
            then.rows(null);
            fail(why);
        });
    }

    private void fail(String why) {
        busy = false;
        looks = false;
        problem.set(why);
    }

    /// What came since, and whether the day has changed.
    private void look() {
        LogRange of = range;
        if (busy || looks || of == null) {
            if (!busy && !problem.get().isEmpty()) load(top, false);
            return;
        }
        if (moved()) {
            load(top, false);
            return;
        }
        boolean count = looksLeft > 0;
        if (count) looksLeft--;
        long before = arrived.get();
        looks = true;
        looking = reader.ask(
                cancel -> new News(of.changed(), count ? of.arrived(cancel) : before), this::take, this::fail);
    }

    private record News(boolean changed, long arrived) {}

    private void take(News news) {
        looks = false;
        arrived.set(news.arrived());
        boolean rested = timer.nanos() >= notBefore;
        if (news.changed() && rested) load(top, false);
        else if (news.arrived() > 0 && follows() && rested) load(null, false);
    }

    private boolean moved() {
        Scope scope = state.get().scope();
        if (scope.preset() == Scope.Preset.ALL) return false;
        return !scope.at(floor.now(), zone, Optional::empty).equals(shown.get().period());
    }

    @Override
    public void close() {
        leave();
        deltas.unsubscribe();
        user.unsubscribe();
    }
}
