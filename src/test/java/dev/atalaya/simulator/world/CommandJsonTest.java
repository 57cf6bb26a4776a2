package dev.atalaya.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Channel;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.TimeRange;
import dev.atalaya.wire.AssignmentRequest;
import dev.atalaya.wire.Json;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every command survives being written down.
final class CommandJsonTest {

    static List<WorldCommand<?>> commands() {
        Principal by = new Principal("u", "U", Role.SUPERVISOR, List.of("g"), List.of("h"));
        Schedule schedule = new Schedule(
                List.of(new TimeRange(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(18, 0))),
                Set.of(LocalDate.of(2026, 12, 25)));
        return List.of(
                new WorldCommand.Reassign(by, "k", "1", 2, new AssignmentRequest("a", null, "r")),
                new WorldCommand.ChangeAgent(by, null, "a", 3, true, null, "online"),
                new WorldCommand.ChangeGroup(
                        by,
                        "k",
                        "g",
                        4,
                        new GroupSettings(true, false, true, "m"),
                        new WorldCommand.NewSchedule(schedule)),
                new WorldCommand.ChangeGroup(by, "k", "g", 4, null, new WorldCommand.NewSchedule(null)),
                new WorldCommand.ChangeGroup(by, "k", "g", 4, null, null),
                new WorldCommand.ChangeState(by, null, "s", 5, null, false),
                new WorldCommand.ChangeTask(by, null, "t", 6, true),
                new WorldCommand.ChangeMember(by, "k", "g", "a", 7, false),
                new WorldCommand.PostMessage(null, "Zoe", Channel.EMAIL, "g", "text"),
                new WorldCommand.Reply("k", "1", null, "text"),
                new WorldCommand.Close(null, "1"),
                new WorldCommand.SetPresence("k", "a", null, "lunch"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void comesBackAsItWas(WorldCommand<?> command) {
        String json = Json.mapper().writeValueAsString(command);

        assertThat((Object) Json.mapper().readValue(json, WorldCommand.class)).isEqualTo(command);
    }
}
