package dev.atalaya.insight.findings;

import static dev.atalaya.sync.AgentBuilder.agent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Change;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.UserState;
import dev.atalaya.sync.AgentBuilder;
import dev.atalaya.sync.FloorFixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found of settings, schedules, states and connections.
class SetUpTest {

    private final DraftFloor floor = new DraftFloor();

    private DraftFloor scheduled(GroupSettings settings) {
        floor.agent(agent("marta", "Marta").build());
        return floor.group(new Group(
                "ventas",
                "Ventas",
                FloorFixtures.ZONE,
                List.of("marta"),
                List.of(),
                FloorFixtures.weekdays(18),
                settings,
                1));
    }

    @Test
    void assigningOutOfHoursWithNobodyThereIsFound() {
        scheduled(new GroupSettings(false, true, false, null));
        for (int i = 0; i < 3; i++) {
            floor.kept(Logged.at("" + i, Duration.ofHours(12 + i)).closed().to("marta", "marta"));
        }

        Finding finding = floor.only(FindingKind.OUT_OF_HOURS_UNSTAFFED);

        assertThat(finding.fix().changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.OfSettings.class,
                        change ->
                                assertThat(change.settings().assignOutOfHours()).isFalse());
    }

    @Test
    void assigningOutOfHoursIsFineWhereSomebodyWasThereOnce() {
        scheduled(new GroupSettings(false, true, false, null));
        for (int i = 0; i < 3; i++) {
            floor.kept(Logged.at("" + i, Duration.ofHours(12 + i)).closed().to("marta", i == 1 ? "marta+" : "marta"));
        }

        assertThat(floor.kinds()).doesNotContain(FindingKind.OUT_OF_HOURS_UNSTAFFED);
    }

    @ParameterizedTest
    @CsvSource({"24, true", "1, false"})
    void anHourThatNobodyCoversOnSeveralDaysIsFound(int secondDay, boolean found) {
        scheduled(DraftFloor.PLAIN);
        for (int i = 0; i < 4; i++) {
            Duration ago = Duration.ofMinutes(60 + i).plusHours(i % 2 == 0 ? 0 : secondDay);
            floor.kept(Logged.at("" + i, ago).to("marta", "marta"));
        }

        assertThat(floor.kinds().contains(FindingKind.HOURS_UNCOVERED)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "Vacaciones, true, true",
        "On vacation, true, true",
        "Férias, true, true",
        "Training, true, true",
        "Reunión con ventas, true, true",
        "Training, false, false",
        "Online, true, false",
        "Ventas Norte, true, false"
    })
    void aStateThatReadsLikeAnAbsenceAndIsAssignableIsFound(String name, boolean assignable, boolean found) {
        floor.state(new UserState("odd", name, "odd", "", assignable, true, 1));

        assertThat(floor.kinds().contains(FindingKind.ABSENCE_ASSIGNABLE)).isEqualTo(found);
    }

    private static Agent gone(Duration ago) {
        Instant since = DraftFloor.NOW.minus(ago);
        return new Agent("marta", "Marta", "", Role.AGENT, true, "st-online", since, false, since, since, false, 1);
    }

    @ParameterizedTest
    @CsvSource({"11, true", "8, false"})
    void whoIsGoneWithAnAssignableStateIsFoundAfterTenMinutes(int minutes, boolean found) {
        floor.agent(gone(Duration.ofMinutes(minutes)))
                .agent(agent("jorge", "Jorge").build())
                .group("ventas", DraftFloor.PLAIN);

        assertThat(floor.kinds().contains(FindingKind.ASSIGNABLE_BUT_GONE)).isEqualTo(found);
        if (found)
            assertThat(floor.only(FindingKind.ASSIGNABLE_BUT_GONE).fix().changes())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Change.OfAgent.class,
                            change -> assertThat(change.stateId()).isEqualTo("st-offline"));
    }

    @ParameterizedTest
    @CsvSource({"6, true", "5, false"})
    void aConnectionThatComesAndGoesIsFound(int changes, boolean found) {
        floor.agent(agent("jorge", "Jorge").build());
        for (int i = changes; i > 0; i--) {
            AgentBuilder marta = agent("marta", "Marta");
            Duration ago = Duration.ofMinutes(5L * i);
            floor.agent(
                    i % 2 == 0
                            ? marta.offline(ago).build()
                            : marta.state("st-online", ago).build());
            floor.group("ventas", DraftFloor.PLAIN).look();
        }

        assertThat(floor.kinds().contains(FindingKind.FLAPPING)).isEqualTo(found);
    }
}
