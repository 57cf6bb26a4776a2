package dev.atalaya.simulator.scenario;

import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.TimeRange;
import dev.atalaya.floor.UserState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// States, groups and tasks of a scenario.
final class FloorReader {

    private static final int MINUTES_OF_A_MONTH = 43_200;

    private final Known known;
    /// Ids of the members by group, in the order of the agents.
    private final Map<String, List<String>> members;

    FloorReader(Known known, Map<String, List<String>> members) {
        this.known = known;
        this.members = members;
    }

    UserState state(Fields f) {
        String id = f.text("id");
        UserState state = new UserState(
                id,
                f.text("name"),
                f.text("keyword", id),
                f.text("icon", "circle"),
                f.flag("assignable", false),
                f.flag("active", true),
                1);
        f.end();
        return state;
    }

    Group group(Fields f) {
        String id = f.text("id");
        String name = f.text("name");
        ZoneId zone = f.optional("zone") == null ? known.zone() : f.meant("zone", "a time zone", ZoneId::of);
        Schedule schedule = f.object("schedule").map(FloorReader::schedule).orElse(null);
        List<String> targets = f.references("transferableTo", "group", known.groups());
        GroupSettings settings =
                f.object("settings").map(FloorReader::settings).orElse(new GroupSettings(false, false, false, null));
        f.end();
        return new Group(
                id,
                name,
                zone == null ? known.zone() : zone,
                members.getOrDefault(id, List.of()),
                targets,
                schedule,
                settings,
                1);
    }

    AutomatedTask task(Fields f) {
        Side side = f.choice("silentSide", Side.class);
        if (side == Side.BOT) f.error("silentSide", "is not one of CUSTOMER, AGENT: \"BOT\"");
        String toGroup = reference(f, "targetGroup", "group");
        String toAgent = reference(f, "targetAgent", "agent");
        if ((toGroup == null) == (toAgent == null)) {
            f.error("targetGroup", "exactly one of targetGroup and targetAgent is needed");
        }
        AutomatedTask task = new AutomatedTask(
                f.text("id"),
                f.text("name"),
                f.flag("enabled", true),
                side == null ? Side.AGENT : side,
                f.whole("minutes", 60, 1, MINUTES_OF_A_MONTH),
                reference(f, "group", "group"),
                toGroup,
                toAgent,
                1);
        f.end();
        return task;
    }

    private @Nullable String reference(Fields f, String name, String kind) {
        if (f.optional(name) == null) return null;
        return f.reference(name, kind, kind.equals("group") ? known.groups() : known.agents());
    }

    private static Schedule schedule(Fields f) {
        List<TimeRange> ranges =
                f.meantList("ranges", "days and hours like MON-FRI 08:00-18:00", Weekdays::ranges).stream()
                        .flatMap(List::stream)
                        .toList();
        List<LocalDate> closed = f.meantList("closedDates", "a date", LocalDate::parse);
        f.end();
        return new Schedule(ranges, new HashSet<>(closed));
    }

    private static GroupSettings settings(Fields f) {
        GroupSettings settings = new GroupSettings(
                f.flag("onlyAvailableAgents", false),
                f.flag("assignOutOfHours", false),
                f.flag("reassignToSameAgent", false),
                f.optional("outOfHoursMessage"));
        f.end();
        return settings;
    }
}
