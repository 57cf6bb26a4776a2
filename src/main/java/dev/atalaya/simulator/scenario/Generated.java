package dev.atalaya.simulator.scenario;

import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.UserState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A company of any size, for load: groups of some 25 agents, conversations that are all there from the start, and
/// nobody who does anything of his own accord.
public final class Generated {

    private static final int GROUP_SIZE = 25;
    private static final ZoneId ZONE = ZoneId.of("America/Guatemala");
    private static final List<String> FIRST =
            List.of("Ana", "Luis", "Sofía", "Pablo", "Elena", "Raúl", "Irene", "Tomás", "Marta", "Jorge");
    private static final List<String> LAST =
            List.of("Castillo", "Mejía", "Vega", "Ríos", "Núñez", "Cárdenas", "Gil", "Mora", "López", "Paz");

    private Generated() {}

    /// @param start the instant at which it opens
    public static Scenario of(int agents, int conversations, Instant start) {
        int groups = Math.max(1, (agents + GROUP_SIZE - 1) / GROUP_SIZE);
        List<UserState> states = List.of(
                new UserState("online", "Online", "on", "check", true, true, 1),
                new UserState("offline", "Offline", "off", "moon", false, true, 1),
                new UserState("lunch", "Lunch", "lunch", "coffee", false, true, 1),
                new UserState("training", "Training", "training", "book", false, true, 1));
        return new Scenario(
                "load",
                "Load",
                ZONE,
                start,
                0,
                2,
                60,
                1,
                conversations,
                states,
                "online",
                "offline",
                groups(groups, agents),
                people(agents),
                List.of(),
                List.of(
                        new Scenario.User("admin", "Administrator", Role.ADMINISTRATOR, List.of()),
                        new Scenario.User("supervisor", "Supervisor", Role.SUPERVISOR, List.of(groupId(0)))),
                new Scenario.Names(FIRST, LAST, List.of()),
                List.of(),
                List.of(),
                List.of(),
                "load-" + agents + "-" + conversations + "-" + start);
    }

    private static List<Group> groups(int count, int agents) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> members = new ArrayList<>();
            for (int agent = i; agent < agents; agent += count) members.add(agentId(agent));
            List<String> targets = count == 1 ? List.of() : List.of(groupId((i + 1) % count));
            GroupSettings settings = new GroupSettings(i % 2 == 0, false, true, null);
            groups.add(new Group(groupId(i), "Group " + (i + 1), ZONE, members, targets, null, settings, 1));
        }
        return groups;
    }

    private static List<Person> people(int count) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = FIRST.get(i % FIRST.size()) + " " + LAST.get(i / FIRST.size() % LAST.size()) + " "
                    + (i / (FIRST.size() * LAST.size()) + 1);
            String id = agentId(i);
            people.add(
                    new Person(id, name, id + "@load.example", Role.AGENT, true, i % 100 == 99, null, List.of(), 2, 1));
        }
        return people;
    }

    private static String groupId(int number) {
        return String.format(Locale.ROOT, "g%03d", number + 1);
    }

    private static String agentId(int number) {
        return String.format(Locale.ROOT, "a%05d", number + 1);
    }
}
