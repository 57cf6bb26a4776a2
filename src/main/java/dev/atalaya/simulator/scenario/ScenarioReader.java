package dev.atalaya.simulator.scenario;

import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.UserState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads and checks a scenario; the format is described in `assets/scenarios/README.md`.
final class ScenarioReader {

    private final List<String> errors = new ArrayList<>();

    /// @return the scenario, or everything that is wrong with it
    static Reading read(String json) {
        return new ScenarioReader().reading(json);
    }

    private Reading reading(String json) {
        JsonNode node;
        try {
            node = JsonMapper.builder().build().readTree(json);
        } catch (JacksonException broken) {
            String why = broken.getOriginalMessage().lines().findFirst().orElse("");
            return new Reading(null, List.of("The file is not JSON: " + line(broken) + why));
        }
        Scenario scenario = scenario(new Fields("", node, errors), fingerprint(json));
        // Ids are read twice, and so are their errors.
        return new Reading(
                errors.isEmpty() ? scenario : null, errors.stream().distinct().toList());
    }

    /// A number of more than a thousand digits is refused without a place.
    private static String line(JacksonException broken) {
        TokenStreamLocation at = broken.getLocation();
        return at == null ? "" : "line " + at.getLineNr() + ": ";
    }

    private @Nullable Scenario scenario(Fields f, String fingerprint) {
        Known known = Known.of(f);
        Map<String, List<String>> members = new HashMap<>();
        PersonReader persons = new PersonReader(known);
        FloorReader floor = new FloorReader(known, members);
        TrafficReader customers = new TrafficReader(known);
        ScriptReader scripts = new ScriptReader(known);
        String name = f.text("name");
        if (!name.matches("[a-z0-9-]*")) f.error("name", "may have only a-z, 0-9 and -: \"" + name + "\"");
        String account = f.text("account");
        Instant start = scripts.instant(f, "start");
        int historyDays = f.whole("historyDays", 0, 0, 400);
        int autoCloseDays = f.whole("autoCloseDays", 2, 0, 60);
        int keepDays = f.whole("keepDays", 60, 1, 400);
        long first = f.whole("firstConversation", 1, 1, 1_000_000_000);
        int open = f.whole("openConversations", 0, 0, 1_000_000);
        List<UserState> states = f.objects("states").stream().map(floor::state).toList();
        String work = f.reference("workState", "state", known.states());
        String away = f.reference("awayState", "state", known.states());
        List<Person> agents = f.objects("agents").stream()
                .map(one -> persons.agent(one, members))
                .toList();
        List<Group> groups = f.objects("groups").stream().map(floor::group).toList();
        List<AutomatedTask> tasks = f.objects("tasks").stream().map(floor::task).toList();
        List<Scenario.User> users =
                f.objects("users").stream().map(persons::user).toList();
        if (users.isEmpty() || users.getFirst().role() != Role.ADMINISTRATOR) {
            f.error("users", "the first one must be an administrator");
        }
        Scenario.Names names = customers.names(f);
        List<Traffic> traffic =
                f.objects("traffic").stream().map(customers::traffic).toList();
        twice(f, traffic);
        List<ScriptLine> script = f.objects("script").stream()
                .map(scripts::line)
                .filter(Objects::nonNull)
                .toList();
        List<Deviance> deviance = f.objects("deviance").stream()
                .map(scripts::deviance)
                .filter(Objects::nonNull)
                .toList();
        f.end();
        if (start == null) return null;
        return new Scenario(
                name,
                account,
                known.zone(),
                start,
                historyDays,
                autoCloseDays,
                keepDays,
                first,
                open,
                states,
                work,
                away,
                groups,
                agents,
                tasks,
                users,
                names,
                traffic,
                script,
                deviance,
                fingerprint);
    }

    private static void twice(Fields f, List<Traffic> traffic) {
        Set<String> seen = new HashSet<>();
        for (Traffic one : traffic) {
            if (!seen.add(one.groupId())) f.error("traffic", "is there twice for group \"" + one.groupId() + "\"");
        }
    }

    private static String fingerprint(String json) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
