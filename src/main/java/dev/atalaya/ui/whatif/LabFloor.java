package dev.atalaya.ui.whatif;

import dev.atalaya.floor.Group;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.UserState;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.ScenarioWords;
import dev.atalaya.insight.whatif.StoredLab;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import dev.atalaya.sync.Who;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.LiveFloor;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the floor of today tells the lab. User interface thread only.
record LabFloor(LiveFloor floor) {

    /// Groups and states.
    record SetUp(List<Group> groups, List<UserState> states) {

        static final SetUp NONE = new SetUp(List.of(), List.of());

        SetUp {
            groups = List.copyOf(groups);
            states = List.copyOf(states);
        }
    }

    SetUp setUp() {
        return new SetUp(groups(), states());
    }

    /// Those that the user sees, by name.
    List<Group> groups() {
        return floor.groups().stream()
                .filter(view -> floor.sees(view.id()))
                .map(GroupView::group)
                .sorted(Comparator.comparing(Group::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// Ids of those that are meant; empty for all that there are.
    Set<String> looked(String group) {
        if (!group.equals(Scenario.EVERY)) return Set.of(group);
        Who who = floor.who();
        Set<String> own = who == null ? null : who.seen();
        return own == null ? Set.of() : own;
    }

    Optional<Group> group(String id) {
        return Optional.ofNullable(floor.group(id)).map(GroupView::group);
    }

    /// Members of a group, or of any where all are meant, by name.
    List<AgentView> members(String group) {
        Set<String> ids = new HashSet<>();
        for (Group one : groups()) {
            if (group.equals(Scenario.EVERY) || group.equals(one.id())) ids.addAll(one.members());
        }
        return ids.stream()
                .map(floor::agent)
                .filter(Objects::nonNull)
                .sorted(byName())
                .toList();
    }

    /// Everybody, by name.
    List<AgentView> agents() {
        return floor.agents().stream().sorted(byName()).toList();
    }

    private static Comparator<AgentView> byName() {
        return Comparator.comparing((AgentView view) -> view.agent().name(), String.CASE_INSENSITIVE_ORDER);
    }

    /// The states that somebody may show, by name.
    List<UserState> states() {
        return floor.states().stream()
                .filter(UserState::active)
                .sorted(Comparator.comparing(UserState::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    boolean test(String agent) {
        AgentView view = floor.agent(agent);
        return view != null && view.test() != TestFlag.NONE;
    }

    StoredLab.Known known() {
        return new StoredLab.Known(
                groups(),
                floor.agents().stream()
                        .filter(view -> view.test() != TestFlag.NONE)
                        .map(AgentView::id)
                        .collect(Collectors.toSet()));
    }

    Map<String, ZoneId> zones() {
        return groups().stream().collect(Collectors.toMap(Group::id, Group::zone));
    }

    /// Of the groups looked at where they have one in common, else the profile's.
    ZoneId zone(String group, ZoneId profile) {
        Set<ZoneId> zones = groups().stream()
                .filter(one -> group.equals(Scenario.EVERY) || group.equals(one.id()))
                .map(Group::zone)
                .collect(Collectors.toSet());
        return zones.size() == 1 ? zones.iterator().next() : profile;
    }

    ScenarioWords words(Texts texts) {
        return new ScenarioWords(texts, new FloorNames(floor), id -> {
            UserState state = floor.state(id);
            return state == null ? id : state.name();
        });
    }

    /// What each agent got and would have got, the most first.
    ///
    /// @param group whose members are named even where they got nothing
    List<LabRow> rows(Compared compared, String group) {
        Set<String> ids = new HashSet<>(compared.first().before().agents().keySet());
        compared.sides()
                .forEach(side -> ids.addAll(side.answer().after().agents().keySet()));
        if (!group.equals(Scenario.EVERY)) members(group).forEach(member -> ids.add(member.id()));
        FloorNames names = new FloorNames(floor);
        List<LabRow> all = new ArrayList<>();
        for (String id : ids) {
            all.add(new LabRow(
                    id,
                    names.agent(id),
                    test(id),
                    compared.first().before().of(id),
                    compared.sides().stream()
                            .map(side -> side.answer().after().of(id))
                            .toList()));
        }
        all.sort(Comparator.comparingDouble((LabRow row) -> -row.most()).thenComparing(LabRow::name));
        return all;
    }
}
