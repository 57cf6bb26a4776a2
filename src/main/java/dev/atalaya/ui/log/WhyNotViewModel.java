package dev.atalaya.ui.log;

import dev.atalaya.floor.Assignment;
import dev.atalaya.insight.WhyNot;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRange;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.sync.GroupView;
import dev.atalaya.ui.log.LogReader.Ask;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Why the conversations of a day went elsewhere than to one agent: those of the groups in which he is now. User
/// interface thread only.
public final class WhyNotViewModel implements AutoCloseable {

    private final LogViewModel model;
    private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable WhyNot> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Subscription user;
    private Ask ask = Ask.NONE;

    /// @param day in that zone
    public record Asked(String agentId, LocalDate day, ZoneId zone) {}

    public WhyNotViewModel(LogViewModel model) {
        this.model = model;
        // What one was told of an agent's day is not the next one's to read.
        user = model.floor().whenOther(this::leave);
    }

    /// About whom and which day; null while nobody asks.
    public ReadOnlyObjectProperty<@Nullable Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Null until it has been read.
    public ReadOnlyObjectProperty<@Nullable WhyNot> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Why it cannot be read, one line, else empty.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// True where there is a log to read.
    public boolean kept() {
        return model.kept();
    }

    /// Asks about the day that is listed, today where that is none.
    public void ask(String agentId) {
        ZoneId zone = model.zone();
        Period listed = model.shownProperty().get().listed();
        LocalDate today = LocalDate.ofInstant(model.floor().now(), zone);
        LocalDate day = LogWords.oneDay(listed) && listed != null ? LocalDate.ofInstant(listed.from(), zone) : today;
        model.select(null);
        read(new Asked(agentId, day, zone));
    }

    /// Another day, this many later.
    public void move(int days) {
        Asked now = asked.get();
        if (now != null) read(new Asked(now.agentId(), now.day().plusDays(days), now.zone()));
    }

    /// Nobody asks any more.
    public void leave() {
        ask.cancel();
        asked.set(null);
        found.set(null);
        problem.set("");
    }

    @Override
    public void close() {
        user.unsubscribe();
        leave();
    }

    /// Explains one of the decisions.
    public void explain(Assignment decision) {
        Asked now = asked.get();
        if (now == null) return;
        Period day = Scope.days(now.day(), now.day().plusDays(1), now.zone());
        LogState state = new LogState(Scope.custom(day), LogFilter.ALL, null, decision.id());
        model.go(state.with(all -> all.withGroups(groups(now.agentId()))));
    }

    private void read(Asked what) {
        ask.cancel();
        asked.set(what);
        found.set(null);
        problem.set("");
        DecisionLog log = model.log();
        if (log == null) return;
        Set<String> groups = groups(what.agentId());
        if (groups.isEmpty()) {
            found.set(WhyNot.of(what.agentId(), List.of()));
            return;
        }
        Period day = Scope.days(what.day(), what.day().plusDays(1), what.zone());
        LogFilter filter = LogFilter.ALL.withGroups(groups).between(day.from(), day.to());
        ask = model.reader()
                .ask(
                        cancel -> WhyNot.of(what.agentId(), decisions(log.open(filter, List.of(), cancel), cancel)),
                        found::set,
                        problem::set);
    }

    private static List<Assignment> decisions(LogRange range, Cancel cancel) {
        List<Assignment> decisions = new ArrayList<>();
        for (Iterator<LogRow> rows = new RangeRows(range, cancel); rows.hasNext(); ) {
            decisions.add(rows.next().decision());
        }
        return decisions;
    }

    private Set<String> groups(String agentId) {
        return model.floor().groups().stream()
                .map(GroupView::group)
                .filter(group -> group.members().contains(agentId))
                .map(group -> group.id())
                .collect(Collectors.toSet());
    }
}
