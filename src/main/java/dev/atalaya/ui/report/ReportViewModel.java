package dev.atalaya.ui.report;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.sheet.Asked;
import dev.atalaya.insight.sheet.Dot;
import dev.atalaya.insight.sheet.Present;
import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.ui.control.TimeWindow;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.log.LogReader.Ask;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the status report shows. Works it out in the background, anew each minute while it reaches into the present.
/// User interface thread only.
public final class ReportViewModel implements AutoCloseable {

    /// As progress: nothing is being worked out.
    static final double IDLE = -2;
    /// As progress: nobody can say how far it is.
    static final double UNSURE = -1;

    private static final Duration AGAIN = Duration.ofMinutes(1);
    /// Bars and dots. More of them take long to make, and have no room in memory twice.
    private static final long LARGE = 500_000;

    private final LiveFloor floor;
    private final ReportWish wish;
    private final @Nullable SheetSource source;
    private final LogReader reader;
    private final UiTimer timer;
    private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<ReportLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Dot> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final TimeWindow window = new TimeWindow();
    private SortKey sort = SortKey.NONE;
    private boolean reversed;
    private boolean stopped;
    /// What had no room.
    private @Nullable Asked tooMuch;
    private final Subscription user;
    private Subscription ticks = Subscription.EMPTY;
    private @Nullable Ask loading;

    /// @param source null where there are no files to make a report from
    public ReportViewModel(LiveFloor floor, @Nullable SheetSource source, LogReader reader, UiTimer timer) {
        this.floor = floor;
        wish = new ReportWish(floor);
        this.source = source;
        this.reader = reader;
        this.timer = timer;
        user = floor.whenOther(this::other);
    }

    ReadOnlyObjectProperty<ReportState> stateProperty() {
        return wish.stateProperty();
    }

    /// Of what is wanted, never of anything else: null until it is there.
    ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ReportLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// The received conversation that is explained.
    ReadOnlyObjectProperty<@Nullable Dot> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// 0 to 1, [#UNSURE] or [#IDLE].
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// One line, empty when all is well.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// True after [#cancel], until it is begun anew: time alone does not begin it.
    boolean stopped() {
        return stopped;
    }

    /// True where the report that is wanted would not fit into the memory.
    boolean tooMuch() {
        return tooMuch != null;
    }

    /// True where time goes on and the report on screen does not: one so large is made anew only when the user says so.
    boolean lagging() {
        Sheet now = sheet.get();
        return now != null
                && now.size() > LARGE
                && now.made().isBefore(now.asked().to());
    }

    /// True where there is something to make reports from.
    boolean kept() {
        return source != null;
    }

    LiveFloor floor() {
        return floor;
    }

    LogReader reader() {
        return reader;
    }

    /// Which part of the stretch is looked at; the same one when another screen was in front meanwhile.
    TimeWindow window() {
        return window;
    }

    SortKey sort() {
        return sort;
    }

    boolean reversed() {
        return reversed;
    }

    /// Which report is wanted.
    ReportWish wish() {
        return wish;
    }

    /// Works out and follows until unsubscribed: while a view is on screen.
    ///
    /// @param zone the profile's
    Subscription open(ZoneId zone) {
        wish.profile(zone);
        ticks.unsubscribe();
        Subscription again = timer.every(AGAIN, this::again);
        // The first floor brings the groups and the platform's time.
        Subscription floors = floor.subscribe(delta -> {
            if (delta.full() && !stopped && !settled()) load();
        });
        ticks = Subscription.combine(again, floors);
        if (!settled()) load();
        return this::leave;
    }

    private void leave() {
        ticks.unsubscribe();
        ticks = Subscription.EMPTY;
        end();
    }

    void go(ReportState wanted) {
        ReportState next = wanted.within(floor::sees);
        if (!next.equals(wish.state())) begin(next);
    }

    /// Somebody else looks, who may see less.
    private void other() {
        end();
        begin(wish.state().within(floor::sees));
    }

    private void begin(ReportState next) {
        wish.state(next);
        selected.set(null);
        // Figures under a heading that is not theirs would be read, printed and written into files.
        sheet.set(null);
        arrange();
        load();
    }

    /// Reports on the days of a zone that the stretch covers.
    public void show(Stretch range, ZoneId of) {
        LocalDate first = LocalDate.ofInstant(range.from(), of);
        LocalDate last = LocalDate.ofInstant(range.to().minusNanos(1), of);
        go(wish.state().withDays(Days.between(first, last)).withGroups(Set.of()));
    }

    /// Orders the lines of each part.
    void sort(SortKey key, boolean descending) {
        if (key == sort && descending == reversed) return;
        sort = key;
        reversed = descending;
        arrange();
    }

    /// Explains this one, or none.
    void select(@Nullable Dot dot) {
        selected.set(dot);
    }

    /// True where what is wanted is on screen and too large to be made again without need.
    private boolean settled() {
        Sheet now = sheet.get();
        return now != null && large() && now.asked().equals(wish.asked());
    }

    private boolean large() {
        Sheet now = sheet.get();
        return now != null && now.size() > LARGE;
    }

    private void drop() {
        sheet.set(null);
        arrange();
    }

    /// Begins anew, as when the history has become another one.
    public void load() {
        if (loading != null) loading.cancel();
        SheetSource from = source;
        if (from == null) return;
        if (ticks == Subscription.EMPTY) {
            // Not on screen: whoever comes back to it finds what it is then.
            drop();
            return;
        }
        Asked wanted = wish.asked();
        Present present = wish.present();
        stopped = false;
        tooMuch = null;
        // Two large ones have no room.
        if (large()) drop();
        problem.set("");
        progress.set(UNSURE);
        Ask[] mine = new Ask[1];
        Ask ask = reader.ask(
                cancel -> Fitting.made(() -> from.make(
                        wanted, present, share -> reader.ui().execute(() -> reached(mine[0], share)), cancel)),
                this::take,
                this::fail);
        mine[0] = ask;
        loading = progress.get() == IDLE ? null : ask;
    }

    private void reached(@Nullable Ask by, double share) {
        if (loading != null && Objects.equals(by, loading)) progress.set(share);
    }

    private void take(Optional<Sheet> made) {
        loading = null;
        if (made.isEmpty()) tooMuch = wish.asked();
        progress.set(IDLE);
        made.ifPresent(sheet::set);
        arrange();
    }

    private void fail(String why) {
        loading = null;
        problem.set(why);
        progress.set(IDLE);
    }

    private void arrange() {
        Sheet now = sheet.get();
        lines.set(now == null ? List.of() : ReportLine.of(now.parts(), sort, reversed));
    }

    /// Gives up what is being worked out; what is on screen stays.
    void cancel() {
        if (progress.get() == IDLE) return;
        stopped = true;
        end();
    }

    private void end() {
        if (loading != null) loading.cancel();
        loading = null;
        progress.set(IDLE);
    }

    private void again() {
        Sheet now = sheet.get();
        boolean past = now != null
                && now.made().isAfter(now.asked().to())
                && now.asked().equals(wish.asked());
        if (progress.get() == IDLE && !past && !stopped && !wish.asked().equals(tooMuch) && !settled()) load();
    }

    @Override
    public void close() {
        user.unsubscribe();
        leave();
    }
}
