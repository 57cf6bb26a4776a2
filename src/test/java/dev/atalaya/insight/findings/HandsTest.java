package dev.atalaya.insight.findings;

import static dev.atalaya.sync.AgentBuilder.agent;
import static dev.atalaya.sync.ConversationBuilder.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Change;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.FloorFixtures;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found of contradictions, tasks, those who left and those whom nobody will serve.
class HandsTest {

    private static final Actor FIRST = new Actor(Actor.Kind.TASK, "t1", "Silencio 40");
    private static final Actor SECOND = new Actor(Actor.Kind.TASK, "t2", "Silencio 60");

    private final DraftFloor floor = new DraftFloor();

    private DraftFloor staffed() {
        return floor.agent(agent("marta", "Marta").build())
                .agent(agent("jorge", "Jorge").build())
                .group("ventas", DraftFloor.PLAIN);
    }

    /// The first task takes it from Marta.
    private static Assignment taken(String conversation, String before) {
        return task("1", FIRST, "marta", conversation).to("jorge", before, "jorge+");
    }

    /// The second takes it from Jorge, an hour later.
    private static Assignment takenBack(String conversation) {
        return task("2", SECOND, "jorge", conversation).to("marta", "marta+", "jorge");
    }

    private static Logged task(String id, Actor task, String before, String conversation) {
        return Logged.at(id, Duration.ofHours(id.equals("1") ? 3 : 2))
                .conversation(conversation)
                .by(task, before)
                .rule(RuleCode.RANDOM_ASSIGNABLE);
    }

    @Test
    void aDecisionAgainstTheRulesIsFoundByTheFactThatIsAgainstIt() {
        staffed()
                .kept(
                        Logged.at("1", Duration.ofHours(1))
                                .rule(RuleCode.RANDOM_ASSIGNABLE)
                                .to("marta", "marta", "jorge+"),
                        Logged.at("2", Duration.ofHours(1))
                                .rule(RuleCode.RANDOM_ASSIGNABLE)
                                .to("jorge", "marta", "jorge+"));

        Finding finding = floor.only(FindingKind.CONTRADICTION);

        assertThat(finding.cause().key()).isEqualTo("conformance.eligible-existed");
        assertThat(finding.proof().decisions()).containsExactly("1");
        assertThat(finding.fix().doable()).isFalse();
    }

    @Test
    void tasksThatBringAConversationBackAreFoundAndTheLastCanBeSwitchedOff() {
        floor.tasks.add(new AutomatedTask("t2", "Silencio 60", true, Side.AGENT, 60, "ventas", "ventas", null, 1));
        staffed().kept(taken("c", "marta"), takenBack("c"));

        Finding finding = floor.only(FindingKind.TASKS_PING_PONG);

        assertThat(finding.id()).isEqualTo("TASKS_PING_PONG/t1+t2");
        assertThat(finding.fix().changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.OfTask.class,
                        change -> assertThat(change.enabled()).isFalse());
    }

    @Test
    void tasksThatOnlyMoveOnAreNoLoop() {
        staffed().kept(taken("c", "marta"), takenBack("d"));

        assertThat(floor.kinds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"marta+, true", "marta, false"})
    void aTaskThatTakesFromSomebodyWhoIsThereIsFound(String before, boolean found) {
        staffed().kept(taken("c", before));

        assertThat(floor.kinds().contains(FindingKind.TASK_TAKES)).isEqualTo(found);
    }

    @Test
    void whatSomebodyLeftBehindIsSpreadOverTheLeastLoaded() {
        floor.agent(agent("marta", "Marta").offline(Duration.ofMinutes(20)).build())
                .agent(agent("jorge", "Jorge").build())
                .agent(agent("diana", "Diana").build())
                .agent(agent("test1", "Test Agent 1").test().build())
                .group("ventas", DraftFloor.PLAIN)
                .conversation(conversation("1", "A", "ventas")
                        .assign("ventas", "jorge")
                        .build());
        for (String id : List.of("2", "3", "4")) {
            floor.conversation(
                    conversation(id, "A", "ventas").assign("ventas", "marta").build());
        }

        Fix fix = floor.only(FindingKind.LEFT_WITH_CONVERSATIONS).fix();

        assertThat(fix.moves())
                .extracting(move -> ((Target.ToAgent) move.target()).agentId())
                .containsExactly("diana", "diana", "jorge");
    }

    @Test
    void aShortAbsenceAndAnsweredCustomersAreNoFinding() {
        floor.agent(agent("marta", "Marta").offline(Duration.ofMinutes(4)).build())
                .agent(agent("jorge", "Jorge").offline(Duration.ofMinutes(40)).build())
                .agent(agent("diana", "Diana").build())
                .group("ventas", DraftFloor.PLAIN)
                .conversation(conversation("1", "A", "ventas")
                        .assign("ventas", "marta")
                        .build())
                .conversation(conversation("2", "A", "ventas")
                        .assign("ventas", "jorge")
                        .replied(DraftFloor.NOW.minusSeconds(60))
                        .build());

        assertThat(floor.kinds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WHATSAPP, true", "EMAIL, false"})
    void heldCustomersWhoseWindowClosesBeforeTheGroupOpensAreFound(Channel channel, boolean found) {
        // Tuesday 10:20; open on Mondays and Tuesdays until 10:00 only.
        Schedule hours = new Schedule(
                FloorFixtures.weekdays(10).ranges().stream()
                        .filter(range ->
                                range.day().getValue() <= 2 || range.day().getValue() == 5)
                        .toList(),
                Set.of());
        floor.agent(agent("marta", "Marta").offline(Duration.ofHours(1)).build())
                .group(new Group(
                        "ventas",
                        "Ventas",
                        FloorFixtures.ZONE,
                        List.of("marta"),
                        List.of(),
                        hours,
                        DraftFloor.PLAIN,
                        1))
                .conversation(conversation("1", "A", "ventas").channel(channel).build());

        assertThat(floor.kinds().contains(FindingKind.HELD_PAST_WINDOW)).isEqualTo(found);
    }
}
