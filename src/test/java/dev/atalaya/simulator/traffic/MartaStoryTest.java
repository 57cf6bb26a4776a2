package dev.atalaya.simulator.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.Trigger;
import dev.atalaya.simulator.scenario.Scenario;
import dev.atalaya.simulator.scenario.Scenarios;
import dev.atalaya.simulator.world.Quiet;
import dev.atalaya.simulator.world.World;
import dev.atalaya.simulator.world.Worlds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// `marta.json` at Tuesday 24 November 2026, 10:20: the design's story has happened.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MartaStoryTest {

    private final Scenario scenario =
            Objects.requireNonNull(Scenarios.find("marta").scenario());
    private World world;
    private List<Assignment> log = List.of();
    private List<Conversation> open = List.of();

    MartaStoryTest() {
        world = Worlds.fresh(scenario, 1, "marta", People::new);
    }

    @BeforeAll
    void look() {
        log = new Quiet(world).log();
        open = world.talk().all();
    }

    private Instant local(String time) {
        return LocalDateTime.parse(time).atZone(scenario.zone()).toInstant();
    }

    private List<Assignment> ventas(String from, String to) {
        return log.stream()
                .filter(a -> a.groupId().equals("ventas"))
                .filter(a -> !a.at().isBefore(local(from)) && a.at().isBefore(local(to)))
                .toList();
    }

    @Test
    void theGroupIsSetUpAsToldAndItIsTuesdayTenTwenty() {
        assertThat(world.now()).isEqualTo(local("2026-11-24T10:20:00"));
        assertThat(world.scenario().account()).isEqualTo("Comercial LATAM");
        assertThat(world.users().getFirst().name()).isEqualTo("Rebeca Castro");
        var group = world.setup().group("ventas");
        assertThat(group.members()).containsExactly("marta-lopez", "jorge-paz", "diana-ruiz", "test-agent-1");
        assertThat(group.transferableTo()).containsExactly("soporte");
        GroupSettings settings = group.settings();
        assertThat(settings).isEqualTo(new GroupSettings(false, false, true, settings.outOfHoursMessage()));
    }

    @Test
    void fromFridayEveningTheTestAgentGetsEverything() {
        List<Assignment> story = ventas("2026-11-20T17:58:00", "2026-11-24T08:31:00");

        assertThat(story).hasSizeGreaterThan(120);
        assertThat(story).allMatch(a -> "test-agent-1".equals(a.agentId()));
        assertThat(story).allMatch(a -> a.eligible() == 1);
        assertThat(story).allMatch(a -> a.rule() == RuleCode.RANDOM_ASSIGNABLE || a.rule() == RuleCode.LAST_AGENT);
    }

    @Test
    void allTuesdayMorningNobodyIsEligible() {
        List<Assignment> morning = ventas("2026-11-24T08:31:00", "2026-11-24T10:20:00");

        assertThat(morning).hasSizeGreaterThan(25);
        assertThat(morning).allMatch(a -> a.eligible() == 0 && a.open());
        assertThat(morning).allMatch(a -> a.rule() == RuleCode.NOBODY_ASSIGNABLE);
        assertThat(morning.stream().map(Assignment::agentId).distinct())
                .containsExactlyInAnyOrder("marta-lopez", "jorge-paz", "diana-ruiz", "test-agent-1");
    }

    @Test
    void theRosterIsAsDrawn() {
        Agent marta = world.staff().get("marta-lopez");
        assertThat(marta.connected()).isFalse();
        assertThat(marta.stateSince()).isEqualTo(local("2026-11-20T17:58:00"));
        Agent jorge = world.staff().get("jorge-paz");
        assertThat(jorge.stateId()).isEqualTo("training");
        assertThat(jorge.stateSince()).isEqualTo(local("2026-11-24T09:38:00"));
        assertThat(world.staff().get("diana-ruiz").stateId()).isEqualTo("lunch");
        Agent test = world.staff().get("test-agent-1");
        assertThat(test.test()).isTrue();
        assertThat(test.connected()).isFalse();
        assertThat(test.presenceSince()).isEqualTo(local("2026-11-24T08:31:00"));
        assertThat(eligible("soporte")).isEqualTo(3);
        assertThat(eligible("cobranza")).isEqualTo(4);
    }

    private long eligible(String group) {
        return world.setup().group(group).members().stream()
                .filter(id -> world.staff().eligible(world.staff().get(id)))
                .count();
    }

    @Test
    void someTwentyCustomersOfVentasWaitForMinutesToAnHour() {
        List<Conversation> waiting = unanswered("ventas");

        assertThat(waiting).hasSizeBetween(20, 35);
        assertThat(waiting)
                .allMatch(c -> Duration.between(c.waitingSince(), world.now()).compareTo(Duration.ofMinutes(75)) < 0);
        assertThat(waiting)
                .filteredOn(c -> "test-agent-1".equals(c.assigneeId()))
                .hasSizeGreaterThan(5);
        assertThat(waiting).allMatch(c -> c.lastSide() == Side.CUSTOMER);
    }

    @Test
    void theOtherGroupsAreHealthy() {
        assertThat(unanswered("soporte")).hasSizeLessThan(14);
        assertThat(unanswered("cobranza")).hasSizeLessThan(8);
        assertThat(open).hasSizeBetween(140, 180);
        assertThat(open).filteredOn(c -> c.inbox() == Inbox.ACTIVE).hasSizeBetween(104, 120);
        assertThat(open).filteredOn(c -> c.inbox() == Inbox.EXPIRED).hasSizeBetween(8, 40);
        assertThat(open).filteredOn(c -> c.inbox() == Inbox.OUTGOING).hasSizeBetween(8, 25);
    }

    @Test
    void aFewAreHeldAsTheirSupervisorSentThemBack() {
        List<Conversation> held =
                open.stream().filter(c -> c.inbox() == Inbox.WAITING).toList();

        assertThat(held)
                .extracting(Conversation::groupId)
                .containsExactlyInAnyOrder("soporte", "soporte", "soporte", "cobranza");
        assertThat(held).allSatisfy(c -> {
            assertThat(c.assigneeId()).isNull();
            assertThat(Objects.requireNonNull(c.given()).actor().kind()).isEqualTo(Actor.Kind.SUPERVISOR);
        });
    }

    private List<Conversation> unanswered(String group) {
        return open.stream()
                .filter(c -> c.groupId().equals(group) && c.waitingSince() != null && c.inbox() != Inbox.EXPIRED)
                .toList();
    }

    @Test
    void carlosCameBackAndMetTheTestAgent() {
        Conversation carlos =
                open.stream().filter(c -> c.id().equals("48213")).findFirst().orElseThrow();
        Assignment decision = log.stream()
                .filter(a -> a.conversationId().equals("48213"))
                .findFirst()
                .orElseThrow();

        assertThat(carlos.contactName()).isEqualTo("Carlos Peña");
        assertThat(decision.at()).isEqualTo(local("2026-11-24T09:41:07"));
        assertThat(decision.trigger()).isEqualTo(Trigger.REACTIVATION);
        assertThat(decision.lastAgentId()).isEqualTo("marta-lopez");
        assertThat(decision.agentId()).isEqualTo("test-agent-1");
    }

    @Test
    void trafficGoesOn() {
        World later = Worlds.fresh(scenario, 1, "marta", People::new);
        long before = later.seq();
        later.advance(later.now().plus(Duration.ofHours(1)));

        assertThat(later.seq() - before).isBetween(150L, 1_500L);
        later.advance(later.now().plus(Duration.ofDays(4)));
        assertThat(later.openConversations()).isBetween(40, 400);
    }
}
