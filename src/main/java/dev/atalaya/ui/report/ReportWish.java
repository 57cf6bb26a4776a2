package dev.atalaya.ui.report;

import dev.atalaya.insight.sheet.Asked;
import dev.atalaya.insight.sheet.Present;
import dev.atalaya.sync.GroupView;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.Who;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.LiveFloor;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which report is wanted: of which days and groups, in whose zone, over a floor as it is now. User interface thread
/// only.
final class ReportWish {

    private final LiveFloor floor;
    private final ReadOnlyObjectWrapper<ReportState> state = new ReadOnlyObjectWrapper<>(ReportState.START);
    private ZoneId profile = ZoneId.systemDefault();

    ReportWish(LiveFloor floor) {
        this.floor = floor;
    }

    ReadOnlyObjectProperty<ReportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReportState state() {
        return state.get();
    }

    void state(ReportState next) {
        state.set(next);
    }

    /// @param zone the profile's
    void profile(ZoneId zone) {
        profile = zone;
    }

    /// The zone of the groups looked at where they have one in common, else the profile's.
    ZoneId zone() {
        Set<String> groups = state.get().groups();
        Set<ZoneId> zones = groups().stream()
                .filter(group -> groups.isEmpty() || groups.contains(group.id()))
                .map(group -> group.group().zone())
                .collect(Collectors.toSet());
        return zones.size() == 1 ? zones.iterator().next() : profile;
    }

    /// The report that is wanted now.
    Asked asked() {
        return state.get().asked(floor.now(), zone());
    }

    /// What a report takes from the floor as it is now.
    Present present() {
        Link link = floor.linkProperty().getValue();
        Who who = link == null ? null : link.who();
        return Present.of(who == null ? "" : who.account(), floor.now(), floor.agents(), floor.groups());
    }

    /// Names of the groups chosen, also of those that are no more.
    List<String> chosen() {
        return state.get().groups().stream()
                .map(new FloorNames(floor)::group)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /// Groups to choose from, by name.
    List<GroupView> groups() {
        return floor.groups().stream()
                .filter(view -> floor.sees(view.id()))
                .sorted(Comparator.comparing(view -> view.group().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
