package dev.atalaya.insight.findings;

import static dev.atalaya.sync.AgentBuilder.agent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Change;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.ConversationBuilder;
import dev.atalaya.sync.FloorFixtures;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is found of conversations that went where nobody is.
class GivingTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final DraftFloor floor = new DraftFloor();

    @Test
    void aTestAgentThatTakesConversationsIsFoundWithTheCustomersWhoWait() {
        floor.agent(agent("test1", "Test Agent 1").test().build())
                .agent(agent("marta", "Marta").offline(HOUR).build())
                .agent(agent("jorge", "Jorge").offline(HOUR).build())
                .group("ventas", DraftFloor.PLAIN)
                .conversation(ConversationBuilder.conversation("c-1", "Carlos", "ventas")
                        .assign("ventas", "test1")
                        .build())
                .kept(Logged.at("1", HOUR).rule(RuleCode.RANDOM_ASSIGNABLE).to("test1", "test1+", "marta", "jorge"));

        Finding finding = floor.only(FindingKind.TEST_AGENT);

        assertThat(finding.severity()).isEqualTo(Severity.BAD);
        assertThat(finding.proof().affected()).isEqualTo(1);
        assertThat(finding.proof().waiting()).isEqualTo(1);
        assertThat(finding.proof().decisions()).containsExactly("1");
        assertThat(finding.fix().changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.OfMember.class,
                        change -> assertThat(change.member()).isFalse());
        assertThat(finding.fix().onlyMoves()).as("nobody else was there").isTrue();
        assertThat(finding.fix().effects())
                .extracting(Phrase::key)
                .containsExactly("finding.fix.drawn-evenly", "finding.fix.nobody-all", "finding.fix.given-on");
    }

    @Test
    void withSomebodyElseThereTakingTheTestAgentOutHelps() {
        floor.agent(agent("test1", "Test Agent 1").test().build())
                .agent(agent("marta", "Marta").build())
                .group("ventas", DraftFloor.PLAIN)
                .kept(Logged.at("1", HOUR).rule(RuleCode.RANDOM_ASSIGNABLE).to("test1", "test1+", "marta+"));

        assertThat(floor.only(FindingKind.TEST_AGENT).fix().onlyMoves()).isFalse();
    }

    @Test
    void theTagCountsAllThatTheLogShowsBehindIt() {
        int given = Proof.MOST + 7;
        Assignment[] decisions = IntStream.range(0, given)
                .mapToObj(i -> Logged.at("d" + i, HOUR.plusSeconds(i)).to("test1", "test1+"))
                .toArray(Assignment[]::new);
        floor.agent(agent("test1", "Test Agent 1").test().build())
                .group("ventas", DraftFloor.PLAIN)
                .kept(decisions);

        Finding finding = floor.only(FindingKind.TEST_AGENT);

        assertThat(finding.proof().decisions()).hasSize(Proof.MOST);
        assertThat(finding.tags())
                .extracting(Tag::phrase)
                .contains(Phrase.of("finding.tag.decisions", Arg.count(given)));
    }

    @Test
    void whereNobodyElseIsInTheGroupAllWouldHaveBeenHeld() {
        floor.agent(agent("test1", "Test Agent 1").test().build())
                .group("ventas", DraftFloor.PLAIN)
                .kept(Logged.at("1", HOUR).rule(RuleCode.RANDOM_ASSIGNABLE).to("test1", "test1+"));

        assertThat(floor.only(FindingKind.TEST_AGENT).fix().effects())
                .extracting(Phrase::key)
                .contains("finding.fix.held-all");
    }

    @Test
    void aDeactivatedTestAgentAndPlainAgentsAreNoFinding() {
        floor.agent(agent("test1", "Test Agent 1").test().inactive().build())
                .agent(agent("marta", "Marta").build())
                .group("ventas", DraftFloor.PLAIN);

        assertThat(floor.kinds()).isEmpty();
    }

    @Test
    void aSupervisorHearsOfHisOwnGroupsOnly() {
        floor.group("cobranza", DraftFloor.PLAIN)
                .agent(agent("marta", "Marta").offline(HOUR).build())
                .group("ventas", DraftFloor.PLAIN)
                .signedIn(FloorFixtures.supervisor("ventas"));

        // Nobody of Cobranza is known to him: that does not make it empty.
        assertThat(floor.only(FindingKind.NOBODY_ASSIGNABLE).headline().args()).containsExactly(Arg.group("ventas"));
    }

    @Test
    void anOpenGroupWithNobodyThereSaysWhatOnlyAvailableAgentsWouldHaveChanged() {
        floor.agent(agent("marta", "Marta").offline(HOUR).build())
                .agent(agent("jorge", "Jorge").offline(Duration.ofMinutes(30)).build())
                .group("ventas", DraftFloor.PLAIN)
                .kept(
                        Logged.at("1", Duration.ofHours(5)).to("marta", "marta", "jorge"),
                        Logged.at("2", Duration.ofHours(4))
                                .rule(RuleCode.RANDOM_ASSIGNABLE)
                                .to("jorge", "marta", "jorge+"),
                        Logged.at("3", Duration.ofMinutes(10)).to("marta", "marta", "jorge"));

        Finding finding = floor.only(FindingKind.NOBODY_ASSIGNABLE);

        assertThat(finding.since()).isEqualTo(DraftFloor.NOW.minus(Duration.ofMinutes(30)));
        assertThat(finding.proof().decisions()).containsExactly("3");
        // The first waits until Jorge is there, 55 minutes later; the last waits still, the shorter so far.
        Duration soFar = Duration.ofMinutes(10).plus(FindingsWatch.SOON);
        assertThat(finding.fix().effects().getFirst().args())
                .containsExactly(
                        Arg.count(2), Arg.span(soFar, true), Arg.span(Duration.ofMinutes(55), true), Arg.count(1));
        assertThat(finding.fix().changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.OfSettings.class,
                        change -> assertThat(change.settings().onlyAvailableAgents())
                                .isTrue());
    }

    @Test
    void aGroupWithSomebodyThereIsNoFinding() {
        floor.agent(agent("marta", "Marta").build())
                .agent(agent("jorge", "Jorge").offline(HOUR).build())
                .group("ventas", DraftFloor.PLAIN);

        assertThat(floor.kinds()).isEmpty();
    }

    @Test
    void conversationsForTheAbsentAreGroupedByRule() {
        floor.agent(agent("marta", "Marta").build())
                .agent(agent("jorge", "Jorge").offline(HOUR).build())
                .group("ventas", new GroupSettings(true, false, false, null))
                .conversation(ConversationBuilder.conversation("c-2", "Ana", "ventas")
                        .assign("ventas", "jorge")
                        .build())
                .kept(
                        Logged.at("1", HOUR).to("marta", "marta", "jorge"),
                        Logged.at("2", Duration.ofMinutes(3)).to("jorge", "marta", "jorge"),
                        Logged.at("3", Duration.ofMinutes(2))
                                .rule(RuleCode.RANDOM_ASSIGNABLE)
                                .to("marta", "marta+", "jorge"));

        Finding finding = floor.only(FindingKind.GIVEN_TO_ABSENT);

        assertThat(finding.proof().decisions()).containsExactly("1", "2");
        assertThat(finding.proof().waiting()).isEqualTo(1);
        assertThat(finding.fix().moves())
                .as("the setting is on by now: the one who waits goes to Marta, who is there")
                .containsExactly(new Move("c-2", new Target.ToAgent("marta", "ventas")));
    }
}
