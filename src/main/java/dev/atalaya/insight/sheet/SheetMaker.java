package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.Decisions;
import dev.atalaya.insight.Past;
import dev.atalaya.insight.Room;
import dev.atalaya.insight.StatusReport;
import dev.atalaya.insight.StatusReports;
import dev.atalaya.insight.Sums;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.sync.HistoryService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/// Makes reports out of the history, after what is missing has been fetched.
public final class SheetMaker implements SheetSource {

    private final HistoryService history;
    private final Function<Cancel, Decisions> log;
    private final Predicate<String> sees;
    private final long most;

    /// @param log the log of decisions, reading until it is told to stop
    /// @param sees tells by its id whether the user may see what goes on in a group: the files hold what others saw
    public SheetMaker(HistoryService history, Function<Cancel, Decisions> log, Predicate<String> sees) {
        this(history, log, sees, Room.ofMemory());
    }

    /// @param most how many bytes a report may take
    SheetMaker(HistoryService history, Function<Cancel, Decisions> log, Predicate<String> sees, long most) {
        this.most = most;
        this.history = history;
        this.log = log;
        this.sees = sees;
    }

    @Override
    public Sheet make(Asked asked, Present present, Progress progress, Cancel cancel) {
        Instant end = present.now().isBefore(asked.to()) ? present.now() : asked.to();
        if (!asked.from().isBefore(end)) return nothing(asked, present);
        Stretch range = new Stretch(asked.from(), end);
        String gap = new Fetch(history).fetch(range, progress, cancel);
        Predicate<String> groups =
                id -> (asked.groups().isEmpty() || asked.groups().contains(id)) && sees.test(id);
        Decisions decisions = log.apply(cancel);
        Room room = new Room(most);
        new Forecast(history.past(), decisions).check(range, groups, room, cancel);
        StatusReport report = new StatusReports(history.past(), decisions).of(range, asked.zone(), groups, room);
        Dots dots = new Dots(report, room);
        GivenBy by = new GivenBy(report);
        decisions.walk(range.from(), range.to(), decision -> {
            if (!groups.test(decision.groupId())) return;
            dots.add(decision);
            by.add(decision);
        });
        cancel.check();
        Present known = present.with(new Past(history.past()).setUps(range), range);
        SheetLayout layout = new SheetLayout(asked, report, dots, known);
        return new Sheet(
                asked,
                present.account(),
                layout.groups(),
                present.now(),
                TilesOf.of(report, by.counts(), known),
                layout.parts(),
                report.total(),
                gap);
    }

    private static Sheet nothing(Asked asked, Present present) {
        Tiles tiles = new Tiles(0, Map.of(), 0, 0, List.of(), Duration.ZERO, List.of(), null, null);
        return new Sheet(asked, present.account(), List.of(), present.now(), tiles, List.of(), Sums.NONE);
    }
}
