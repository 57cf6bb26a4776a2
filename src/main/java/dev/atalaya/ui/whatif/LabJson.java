package dev.atalaya.ui.whatif;

import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.ScenarioText;
import dev.atalaya.insight.whatif.UnreadableException;
import dev.atalaya.ui.log.SavedThings;
import dev.atalaya.ui.report.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A [LabState] as JSON; its scenarios as on the command line, with ids.
final class LabJson {

    private static final ScenarioText.Naming IDS = new ScenarioText.Naming() {
        @Override
        public Set<String> groups(String name) {
            return Set.of(name);
        }

        @Override
        public Set<String> agents(String name) {
            return Set.of(name);
        }

        @Override
        public String state(String name) {
            return name;
        }

        // The group's own takes its place when it is asked.
        @Override
        public ZoneId zone(String group) {
            return ZoneOffset.UTC;
        }
    };

    private LabJson() {}

    static SavedThings.Form<LabState> form() {
        return new SavedThings.Form<>("lab-scenarios", LabJson::write, LabJson::read);
    }

    static ObjectNode write(LabState state) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("days", state.days().choice().name());
        if (state.days().choice() == Days.Choice.CUSTOM) {
            json.put("first", state.days().first().toString());
            json.put("last", state.days().last().toString());
        }
        json.put("group", state.groupId());
        json.put("changed", state.changed());
        ArrayNode sides = json.putArray("scenarios");
        for (Scenario side : state.sides()) {
            ArrayNode parts = sides.addArray();
            ScenarioText.write(side).forEach(parts::add);
        }
        return json;
    }

    /// @throws IllegalArgumentException naming the field and the value that cannot be read
    static LabState read(JsonNode json) {
        List<Scenario> sides = new ArrayList<>();
        for (JsonNode side : json.path("scenarios")) sides.add(scenario(side));
        if (sides.isEmpty() || sides.size() > 2) {
            throw new IllegalArgumentException("scenarios: " + sides.size() + ", one or two are wanted");
        }
        return new LabState(
                days(json),
                json.path("group").asString(""),
                json.path("changed").asString(""),
                sides,
                0);
    }

    private static Scenario scenario(JsonNode json) {
        List<String> parts = new ArrayList<>();
        for (JsonNode part : json) parts.add(part.asString(""));
        try {
            return ScenarioText.read(parts, IDS);
        } catch (UnreadableException e) {
            throw new IllegalArgumentException("scenarios: " + e.getMessage(), e);
        }
    }

    private static Days days(JsonNode json) {
        String choice = json.path("days").asString("");
        try {
            Days.Choice chosen = Days.Choice.valueOf(choice);
            if (chosen != Days.Choice.CUSTOM) return Days.of(chosen);
            return Days.between(day(json, "first"), day(json, "last"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("days is “" + choice + "”, which is not known here", e);
        }
    }

    private static LocalDate day(JsonNode json, String key) {
        String text = json.path(key).asString("");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(key + " is “" + text + "”, which is no day", e);
        }
    }
}
