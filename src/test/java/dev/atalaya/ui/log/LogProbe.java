package dev.atalaya.ui.log;

import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.UiTimer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.util.Subscription;

/// The log screen's view-models over real files, for a test that has no view.
public final class LogProbe implements AutoCloseable {

    private final LiveFloor floor;
    private final LogViewModel model;
    private final LogFill fill;
    private final Subscription open;

    public LogProbe(LiveFloor floor, FloorSync sync, UiExecutor ui, UiTimer timer) {
        this.floor = floor;
        LogReader reader = new LogReader(Runnable::run, ui);
        model = new LogViewModel(floor, sync.log(), reader, timer);
        fill = new LogFill(sync.history(), reader);
        open = model.open(FloorFixtures.ZONE);
        model.shownProperty().subscribe(this::want);
    }

    private void want(LogShown shown) {
        Period period = shown.period();
        if (period != null && floor.clockProperty().getValue() != null) fill.want(period, floor.now());
    }

    public void lastSevenDays() {
        model.go(LogState.START.withScope(Scope.of(Scope.Preset.DAYS_7)));
    }

    public boolean complete() {
        LogFill.State state = fill.stateProperty().get();
        return state.phase() == LogFill.Phase.HERE && state.share() == 1;
    }

    /// Of the decisions listed whose line has been read.
    public List<String> contacts() {
        List<String> contacts = new ArrayList<>();
        for (LogLine line : model.shownProperty().get().rows()) {
            if (line.row() != null)
                contacts.add(Objects.requireNonNull(line.row()).decision().contactName());
        }
        return contacts;
    }

    @Override
    public void close() {
        open.unsubscribe();
        model.close();
    }
}
