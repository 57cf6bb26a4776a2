package dev.atalaya.insight.whatif;

import dev.atalaya.floor.Schedule;
import dev.atalaya.insight.whatif.Scenario.Hours;
import dev.atalaya.insight.whatif.Scenario.OfGroup;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A scenario as text, a part at a time: `only-available@Ventas=on`, `without@Ventas=Test Agent 1`, `cap=4`. So it is
/// typed on the command line, and so it is kept.
public final class ScenarioText {

    public static final int MOST_CAP = 1_000_000;

    private static final HoursText HOURS = new HoursText(Texts.of(Language.EN));

    private final Naming naming;
    private final Map<String, OfGroup> groups = new HashMap<>();
    private final Map<String, Boolean> states = new HashMap<>();
    private int cap;

    /// What names and ids mean.
    public interface Naming {

        /// @throws UnreadableException with one line where there is none
        Set<String> groups(String name) throws UnreadableException;

        /// @throws UnreadableException with one line where there is none
        Set<String> agents(String name) throws UnreadableException;

        /// @throws UnreadableException with one line where there is none
        String state(String name) throws UnreadableException;

        /// Of a group by id, or of all of them.
        ZoneId zone(String group);
    }

    private ScenarioText(Naming naming) {
        this.naming = naming;
    }

    /// @throws UnreadableException with one line that names what cannot be read
    public static Scenario read(List<String> parts, Naming naming) throws UnreadableException {
        ScenarioText text = new ScenarioText(naming);
        for (String part : parts) text.read(part);
        return new Scenario(text.groups, text.states, text.cap);
    }

    private void read(String part) throws UnreadableException {
        int equals = part.indexOf('=');
        if (equals < 1) throw wrong(part, "WHAT=VALUE is wanted");
        String[] what = part.substring(0, equals).strip().split("@", 2);
        String of = what.length == 2 ? what[1].strip() : "";
        String value = part.substring(equals + 1).strip();
        OfGroup as = OfGroup.AS_IT_WAS;
        switch (what[0].strip().toLowerCase(Locale.ROOT)) {
            case "only-available" -> groups(of, as.withSettings(on(part, value), null, null));
            case "out-of-hours" -> groups(of, as.withSettings(null, on(part, value), null));
            case "same-agent" -> groups(of, as.withSettings(null, null, on(part, value)));
            case "without" -> groups(of, as.withMembers(naming.agents(value), Set.of()));
            case "with" -> groups(of, as.withMembers(Set.of(), naming.agents(value)));
            case "hours" -> hours(part, of, value);
            case "assignable" -> states.put(naming.state(of), on(part, value));
            case "cap" -> cap = number(part, value);
            default -> throw wrong(part, "nothing is called " + what[0]);
        }
    }

    private static UnreadableException wrong(String part, @Nullable String why) {
        return new UnreadableException(part + ": " + why);
    }

    private Set<String> ids(String of) throws UnreadableException {
        return of.isEmpty() ? Set.of(Scenario.EVERY) : naming.groups(of);
    }

    private void groups(String of, OfGroup more) throws UnreadableException {
        for (String id : ids(of)) groups.merge(id, more, OfGroup::and);
    }

    private void hours(String part, String of, String value) throws UnreadableException {
        Schedule schedule = schedule(part, value);
        for (String id : ids(of)) {
            OfGroup more = OfGroup.AS_IT_WAS.withHours(new Hours(schedule, naming.zone(id)));
            groups.merge(id, more, OfGroup::and);
        }
    }

    private static @Nullable Schedule schedule(String part, String value) throws UnreadableException {
        if (value.equals("always")) return null;
        if (value.equals("never")) return new Schedule(List.of(), Set.of());
        try {
            return HOURS.read(value);
        } catch (UnreadableException e) {
            throw wrong(part, e.getMessage());
        }
    }

    private static boolean on(String part, String value) throws UnreadableException {
        return switch (value) {
            case "on" -> true;
            case "off" -> false;
            default -> throw wrong(part, "on or off is wanted, not " + value);
        };
    }

    private static int number(String part, String value) throws UnreadableException {
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= MOST_CAP) return number;
        } catch (NumberFormatException _) {
            throw wrong(part, "not a number: " + value);
        }
        throw wrong(part, "not between 1 and " + MOST_CAP + ": " + value);
    }

    /// With ids, so that it can be read again whatever they are called then.
    public static List<String> write(Scenario scenario) {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(scenario.groups())
                .forEach((id, of) -> write(id.equals(Scenario.EVERY) ? "" : "@" + id, of, parts));
        new TreeMap<>(scenario.states()).forEach((id, on) -> parts.add("assignable@" + id + "=" + (on ? "on" : "off")));
        if (scenario.cap() > 0) parts.add("cap=" + scenario.cap());
        return parts;
    }

    private static void write(String at, OfGroup of, List<String> parts) {
        setting("only-available" + at, of.onlyAvailable(), parts);
        setting("out-of-hours" + at, of.outOfHours(), parts);
        setting("same-agent" + at, of.sameAgent(), parts);
        for (String agent : new TreeSet<>(of.without())) parts.add("without" + at + "=" + agent);
        for (String agent : new TreeSet<>(of.with())) parts.add("with" + at + "=" + agent);
        Hours hours = of.hours();
        if (hours != null) parts.add("hours" + at + "=" + written(hours.schedule()));
    }

    private static void setting(String what, @Nullable Boolean on, List<String> parts) {
        if (on != null) parts.add(what + "=" + (on ? "on" : "off"));
    }

    private static String written(@Nullable Schedule schedule) {
        if (schedule == null) return "always";
        return schedule.ranges().isEmpty() ? "never" : HOURS.write(schedule);
    }
}
