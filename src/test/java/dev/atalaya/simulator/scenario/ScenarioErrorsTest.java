package dev.atalaya.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A scenario that is wrong is told so, in one line for each field that is.
final class ScenarioErrorsTest {

    private static final String GOOD = """
            {"name": "x", "account": "X", "zone": "UTC", "start": "2026-11-24T10:00:00",
             "states": [{"id": "online", "name": "Online", "assignable": true}, {"id": "offline", "name": "Offline"}],
             "workState": "online", "awayState": "offline",
             "groups": [{"id": "g", "name": "G", "schedule": {"ranges": ["MON-FRI 08:00-18:00"]}}],
             "agents": [{"id": "a", "name": "A", "groups": ["g"], "routine": {"shifts": ["MON-FRI 08:00-17:00"]}}],
             "users": [{"id": "u", "name": "U", "role": "ADMINISTRATOR"}]}
            """;

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"UTC\" | \"Mars/Base\" | zone: is not a time zone: \"Mars/Base\"",
                "2026-11-24T10:00:00 | tomorrow | start: is not a local date and time like 2026-11-24T10:20:00: \"tomorrow\"",
                "\"account\": \"X\" | \"account\": 7 | account: is not a text: 7",
                "\"account\": \"X\" | \"acount\": \"X\" | account: is missing",
                "\"account\": \"X\" | \"account\": \"X\", \"speed\": 3 | speed: is not known here: 3",
                "\"zone\" | \"historyDays\": 1.5, \"zone\" | historyDays: is not a whole number: 1.5",
                "\"zone\" | \"historyDays\": 900, \"zone\" | historyDays: is not a number within 0 and 400: 900",
                "\"assignable\": true | \"assignable\": \"yes\" | states[0].assignable: is neither true nor false: \"yes\"",
                "\"workState\": \"online\" | \"workState\": \"on\" | workState: there is no state \"on\"",
                "MON-FRI 08:00-18:00 | MON-XYZ 08:00-18:00 | groups[0].schedule.ranges: is not days and hours like MON-FRI 08:00-18:00: \"MON-XYZ 08:00-18:00\"",
                "MON-FRI 08:00-17:00 | MON-FRI 8-17 | agents[0].routine.shifts: is not days and hours like MON-FRI 08:00-17:00: \"MON-FRI 8-17\"",
                "\"groups\": [\"g\"] | \"groups\": [\"h\"] | agents[0].groups: there is no group \"h\"",
                "ADMINISTRATOR | BOSS | users[0].role: is not one of AGENT, SUPERVISOR, ADMINISTRATOR: \"BOSS\"",
                "ADMINISTRATOR | SUPERVISOR | users: the first one must be an administrator",
                "\"id\": \"offline\" | \"id\": \"online\" | states[1].id: is there twice: \"online\"",
            })
    void namesTheFieldAndItsValue(String right, String wrong, String error) {
        assertThat(GOOD).contains(right);

        Reading reading = Scenarios.read(GOOD.replace(right, wrong));

        assertThat(reading.scenario()).isNull();
        assertThat(reading.errors())
                .contains(error)
                .allSatisfy(line -> assertThat(line).doesNotContain("\n"));
    }

    @Test
    void allAreFoundAtOnce() {
        Reading reading = Scenarios.read(GOOD.replace("\"UTC\"", "5")
                .replace("\"account\": \"X\"", "\"account\": null")
                .replace("[\"g\"]", "[\"h\", 3]"));

        assertThat(reading.errors())
                .containsExactlyInAnyOrder(
                        "zone: is not a text: 5",
                        "account: is missing",
                        "agents[0].groups: holds something that is not a text: 3",
                        "agents[0].groups: there is no group \"h\"");
    }

    @Test
    void whatIsNoJsonIsSaidWithItsLine() {
        assertThat(Scenarios.read("{\n  \"name\": oops\n}").errors())
                .singleElement()
                .asString()
                .startsWith("The file is not JSON: line 2: ");
        assertThat(Scenarios.read("[1]").errors()).contains("The file: is not an object: [1]");
    }

    @Test
    void aFileThatIsNotThereIsSaid(@TempDir Path folder) {
        Path missing = folder.resolve("none.json");

        assertThat(Scenarios.find(missing.toString()).errors())
                .isEqualTo(List.of("The scenario file cannot be read: " + missing));
        assertThat(Scenarios.find("nonesuch").errors()).isEqualTo(List.of("There is no scenario named \"nonesuch\"."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"marta", "small", "deviant"})
    void thoseThatComeWithTheProgramAreRight(String name) {
        assertThat(Scenarios.find(name).errors()).isEmpty();
    }
}
