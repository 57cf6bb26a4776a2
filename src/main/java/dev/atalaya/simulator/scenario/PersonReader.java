package dev.atalaya.simulator.scenario;

import dev.atalaya.floor.Role;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Agents and users of a scenario.
final class PersonReader {

    private final Known known;

    PersonReader(Known known) {
        this.known = known;
    }

    /// @param members gets the agent's id for each of his groups
    Person agent(Fields f, Map<String, List<String>> members) {
        String id = f.text("id");
        for (String group : f.references("groups", "group", known.groups())) {
            members.computeIfAbsent(group, _ -> new ArrayList<>()).add(id);
        }
        Role role = f.optional("role") == null ? Role.AGENT : f.choice("role", Role.class);
        Person person = new Person(
                id,
                f.text("name"),
                f.text("email", ""),
                role == null ? Role.AGENT : role,
                f.flag("active", true),
                f.flag("test", false),
                f.object("routine").map(this::routine).orElse(null),
                f.meantList("absences", "a date or two with .. between", Weekdays::absence),
                f.number("replyMinutes", 2, 0.05, 600),
                f.number("closes", 0.95, 0, 1));
        f.end();
        return person;
    }

    Scenario.User user(Fields f) {
        Role role = f.choice("role", Role.class);
        if (role == Role.AGENT) f.error("role", "is not one of SUPERVISOR, ADMINISTRATOR: \"AGENT\"");
        Scenario.User user = new Scenario.User(
                f.text("id"),
                f.text("name"),
                role == null ? Role.SUPERVISOR : role,
                f.references("groups", "group", known.groups()));
        f.end();
        return user;
    }

    private Person.Routine routine(Fields f) {
        List<Person.Shift> shifts = f.meantList("shifts", "days and hours like MON-FRI 08:00-17:00", Weekdays::shift);
        List<Person.Break> breaks = new ArrayList<>();
        for (Fields one : f.objects("breaks")) {
            Person.@Nullable Break pause = pause(one);
            if (pause != null) breaks.add(pause);
        }
        Person.Routine routine = new Person.Routine(
                shifts, f.whole("jitterMinutes", 5, 0, 120), breaks, f.number("dropsPerDay", 0, 0, 1));
        f.end();
        return routine;
    }

    private Person.@Nullable Break pause(Fields f) {
        LocalTime at = f.meant("at", "a time of day", LocalTime::parse);
        var days = f.optional("days") == null
                ? Weekdays.days("MON-SUN")
                : f.meant("days", "weekdays like MON-FRI", Weekdays::days);
        int minutes = f.whole("minutes", 30, 1, 600);
        String state = f.reference("state", "state", known.states());
        f.end();
        return at == null || days == null ? null : new Person.Break(Set.copyOf(days), at, minutes, state);
    }
}
