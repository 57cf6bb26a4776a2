package dev.atalaya.cli.ask;

import dev.atalaya.floor.Group;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.TimeRange;
import dev.atalaya.floor.UserState;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.Scenario.Hours;
import dev.atalaya.insight.whatif.Scenario.OfGroup;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.texts.Fold;
import dev.atalaya.wire.Stamped;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what is to be otherwise: `only-available@Ventas=on`, `without@Ventas=Test Agent 1`, `cap=4`.
final class LabSettings {

    private static final int MOST = 1_000_000;

    private final String option;
    private final KnownNames names;
    private final Map<String, Group> known = new HashMap<>();
    private final List<UserState> states = new ArrayList<>();
    private final Map<String, OfGroup> groups = new HashMap<>();
    private final Map<String, Boolean> assignable = new HashMap<>();
    private int cap;

    private LabSettings(String option, KnownNames names, @Nullable FloorSnapshot floor) {
        this.option = option;
        this.names = names;
        if (floor == null) return;
        for (Stamped<Group> one : floor.groups()) known.put(one.value().id(), one.value());
        for (Stamped<UserState> one : floor.states()) states.add(one.value());
    }

    /// @param option that is named where something is wrong
    /// @throws UnansweredException with one line that names what cannot be read
    static Scenario read(String option, List<String> sets, KnownNames names, @Nullable FloorSnapshot floor)
            throws UnansweredException {
        LabSettings settings = new LabSettings(option, names, floor);
        for (String set : sets) settings.read(set);
        return new Scenario(settings.groups, settings.assignable, settings.cap);
    }

    private void read(String set) throws UnansweredException {
        int equals = set.indexOf('=');
        if (equals < 1) throw wrong(set, "WHAT=VALUE is wanted");
        String[] what = set.substring(0, equals).strip().split("@", 2);
        String of = what.length == 2 ? what[1].strip() : "";
        String value = set.substring(equals + 1).strip();
        switch (what[0].strip().toLowerCase(Locale.ROOT)) {
            case "only-available" -> groups(of, new OfGroup(on(set, value), null, null, Set.of(), Set.of(), null));
            case "out-of-hours" -> groups(of, new OfGroup(null, on(set, value), null, Set.of(), Set.of(), null));
            case "same-agent" -> groups(of, new OfGroup(null, null, on(set, value), Set.of(), Set.of(), null));
            case "without" -> groups(of, new OfGroup(null, null, null, agents(value), Set.of(), null));
            case "with" -> groups(of, new OfGroup(null, null, null, Set.of(), agents(value), null));
            case "hours" -> hours(set, of, value);
            case "assignable" -> assignable.put(state(set, of), on(set, value));
            case "cap" -> cap = number(set, value);
            default -> throw wrong(set, "nothing is called " + what[0]);
        }
    }

    private UnansweredException wrong(String set, String why) {
        return new UnansweredException(option + ": " + set + ": " + why);
    }

    private Set<String> ids(String of) throws UnansweredException {
        return of.isEmpty() ? known.keySet() : names.groupIds(option, Set.of(of));
    }

    private Set<String> agents(String name) throws UnansweredException {
        return names.agentIds(option, Set.of(name));
    }

    private void groups(String of, OfGroup more) throws UnansweredException {
        for (String id : ids(of)) groups.merge(id, more, OfGroup::and);
    }

    private void hours(String set, String of, String value) throws UnansweredException {
        for (String id : ids(of)) {
            Group group = known.get(id);
            ZoneId zone = group == null ? ZoneId.of("UTC") : group.zone();
            Hours hours = new Hours(schedule(set, value), zone);
            groups.merge(id, new OfGroup(null, null, null, Set.of(), Set.of(), hours), OfGroup::and);
        }
    }

    private @Nullable Schedule schedule(String set, String value) throws UnansweredException {
        if (value.equals("always")) return null;
        if (value.equals("never")) return new Schedule(List.of(), Set.of());
        List<TimeRange> ranges = new ArrayList<>();
        for (String part : value.split(";", -1)) {
            String[] words = part.strip().split("[ -]+", -1);
            if (words.length != 3 && words.length != 4) throw wrong(set, "not hours: " + part.strip());
            try {
                LocalTime start = LocalTime.parse(words[words.length - 2]);
                LocalTime end = LocalTime.parse(words[words.length - 1]);
                DayOfWeek day = day(words[0]);
                DayOfWeek last = words.length == 4 ? day(words[1]) : day;
                ranges.add(new TimeRange(day, start, end));
                while (day != last) {
                    day = day.plus(1);
                    ranges.add(new TimeRange(day, start, end));
                }
            } catch (DateTimeException | IllegalArgumentException _) {
                throw wrong(set, "not hours: " + part.strip());
            }
        }
        return new Schedule(ranges, Set.of());
    }

    private static DayOfWeek day(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().substring(0, 3).equalsIgnoreCase(text)) return day;
        }
        throw new IllegalArgumentException(text);
    }

    private String state(String set, String name) throws UnansweredException {
        for (UserState state : states) {
            if (state.id().equals(name) || Fold.fold(state.name()).equals(Fold.fold(name))) return state.id();
        }
        throw wrong(set, "no state is called " + name);
    }

    private boolean on(String set, String value) throws UnansweredException {
        return switch (value) {
            case "on" -> true;
            case "off" -> false;
            default -> throw wrong(set, "on or off is wanted, not " + value);
        };
    }

    private int number(String set, String value) throws UnansweredException {
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= MOST) return number;
        } catch (NumberFormatException _) {
            throw wrong(set, "not a number: " + value);
        }
        throw wrong(set, "not between 1 and " + MOST + ": " + value);
    }
}
