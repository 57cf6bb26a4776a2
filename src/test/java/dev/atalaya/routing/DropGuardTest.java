package dev.atalaya.routing;

import static dev.atalaya.routing.DropVerdict.Level.ALLOWED;
import static dev.atalaya.routing.DropVerdict.Level.REFUSED;
import static dev.atalaya.routing.DropVerdict.Level.WARNING;
import static dev.atalaya.routing.Floors.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.Target;
import dev.atalaya.floor.Target.ToAgent;
import dev.atalaya.floor.Target.ToBot;
import dev.atalaya.floor.Target.ToGroup;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.routing.DropVerdict.Kind;
import dev.atalaya.routing.DropVerdict.Level;
import dev.atalaya.routing.DropVerdict.Reason;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DropGuardTest {

    private static final Viewer ADMINISTRATOR = new Viewer(Role.ADMINISTRATOR, Set.of());
    private static final Viewer SUPERVISOR = new Viewer(Role.SUPERVISOR, Set.of("ventas", "soporte", "cobranza"));
    private static final Talks VENTAS = Talks.in("ventas").with("marta");

    private final GivenFacts facts = new GivenFacts()
            .addGroup("ventas", "soporte")
            .members("ventas", Floors.offline("marta"), Floors.eligible("t1"))
            .addGroup("soporte")
            .members("soporte", Floors.eligible("ana"), Floors.offline("elena"), Floors.training("pablo"))
            .members("soporte", Floors.deactivated("gone"))
            .addGroup("cobranza")
            .members("cobranza", Floors.offline("raul"));

    private DropVerdict drop(Viewer viewer, Target target, Conversation... conversations) {
        return new DropGuard(new AtomRuleBook(), facts, viewer, Arrays.asList(conversations)).judge(target);
    }

    private DropVerdict drop(Target target, Conversation... conversations) {
        return drop(SUPERVISOR, target, conversations);
    }

    private static void says(DropVerdict verdict, Level level, Reason... reasons) {
        assertThat(verdict).isEqualTo(new DropVerdict(level, Arrays.asList(reasons)));
    }

    private static Reason reason(Kind kind, Level level, int count) {
        return reason(kind, level, count, null);
    }

    private static Reason reason(Kind kind, Level level, int count, @Nullable Instant since) {
        return new Reason(kind, level, count, since);
    }

    @Test
    void anEligibleAgentOfATransferableGroupIsFine() {
        says(drop(new ToAgent("ana", "soporte"), VENTAS.id("1"), VENTAS.id("2")), ALLOWED);
        says(drop(ADMINISTRATOR, new ToAgent("ana", "soporte"), VENTAS.id("1")), ALLOWED);
    }

    @Test
    void agentsWhoAreNotThere() {
        says(
                drop(new ToAgent("elena", "soporte"), VENTAS.id("1"), VENTAS.id("2")),
                WARNING,
                reason(Kind.AGENT_DISCONNECTED, WARNING, 2, NOW));
        says(
                drop(new ToAgent("pablo", "soporte"), VENTAS.id("1")),
                WARNING,
                reason(Kind.AGENT_NOT_ASSIGNABLE, WARNING, 1, NOW));
        says(drop(new ToAgent("gone", "soporte"), VENTAS.id("1")), REFUSED, reason(Kind.AGENT_DEACTIVATED, REFUSED, 1));
        says(drop(new ToAgent("x", "soporte"), VENTAS.id("1")), REFUSED, reason(Kind.TARGET_UNKNOWN, REFUSED, 1));
        says(drop(new ToAgent("t1", "soporte"), VENTAS.id("1")), REFUSED, reason(Kind.AGENT_NOT_A_MEMBER, REFUSED, 1));
    }

    @Test
    void withoutAGroupTheConversationKeepsItsOwn() {
        says(drop(new ToAgent("t1", null), VENTAS.id("1")), ALLOWED);
        says(
                drop(
                        new ToAgent("ana", null),
                        VENTAS.id("1"),
                        Talks.in("soporte").id("2")),
                REFUSED,
                reason(Kind.AGENT_NOT_A_MEMBER, REFUSED, 1));
    }

    @Test
    void testAgentsSuspectedOnesToo() {
        facts.test("t1", TestFlag.NAME_RULE);
        says(drop(new ToAgent("t1", "ventas"), VENTAS.id("1")), WARNING, reason(Kind.TEST_AGENT, WARNING, 1));
    }

    @Test
    void otherGroupsOnlyByTransferButAnAdministratorIsOnlyWarned() {
        Conversation other = Talks.in("cobranza").id("2");
        says(
                drop(new ToAgent("ana", "soporte"), VENTAS.id("1"), other),
                REFUSED,
                reason(Kind.GROUP_NOT_TRANSFERABLE, REFUSED, 1));
        says(
                drop(ADMINISTRATOR, new ToAgent("ana", "soporte"), VENTAS.id("1"), other),
                WARNING,
                reason(Kind.GROUP_NOT_TRANSFERABLE, WARNING, 1));
    }

    @Test
    void aSupervisorIsToldWhatLeavesHisSight() {
        Viewer ventasOnly = new Viewer(Role.SUPERVISOR, Set.of("ventas"));
        says(drop(ventasOnly, new ToGroup("soporte"), VENTAS.id("1")), WARNING, reason(Kind.LEAVES_SIGHT, WARNING, 1));
        says(
                drop(
                        ventasOnly,
                        new ToAgent("ana", "soporte"),
                        Talks.in("cobranza").id("1")),
                REFUSED,
                reason(Kind.NOT_YOUR_GROUP, REFUSED, 1),
                reason(Kind.GROUP_NOT_TRANSFERABLE, REFUSED, 1),
                reason(Kind.LEAVES_SIGHT, WARNING, 1));
    }

    @Test
    void theWindowOfWhatsAppAlone() {
        Conversation over = VENTAS.by(Channel.WHATSAPP, NOW).id("1");
        Conversation still = VENTAS.by(Channel.WHATSAPP, NOW.plusSeconds(1)).id("2");
        Conversation web = VENTAS.by(Channel.WEB, NOW).id("3");
        says(drop(new ToAgent("ana", "soporte"), over, still, web), WARNING, reason(Kind.WINDOW_CLOSED, WARNING, 1));
    }

    @Test
    void closedAndPendingOnesRefuseTheDrop() {
        facts.addPending("2");
        says(
                drop(new ToAgent("ana", "soporte"), VENTAS.closed().id("1"), VENTAS.id("2"), VENTAS.id("3")),
                REFUSED,
                reason(Kind.CLOSED, REFUSED, 1),
                reason(Kind.PENDING, REFUSED, 1));
    }

    @Test
    void alreadyThereRefusesOnlyWhenAllAre() {
        Conversation hers = Talks.in("soporte").with("ana").id("1");
        ToAgent ana = new ToAgent("ana", "soporte");
        says(drop(ana, hers), REFUSED, reason(Kind.ALREADY_THERE, REFUSED, 1));
        says(drop(ana, hers, VENTAS.id("2")), ALLOWED, reason(Kind.ALREADY_THERE, ALLOWED, 1));
        Conversation held = Talks.in("soporte").id("1");
        says(drop(new ToGroup("soporte"), held), REFUSED, reason(Kind.ALREADY_THERE, REFUSED, 1));
        says(drop(new ToBot(), held), REFUSED, reason(Kind.ALREADY_THERE, REFUSED, 1));
        says(drop(new ToBot(), hers), ALLOWED);
    }

    @Test
    void groupsWhereTheBotFindsNobody() {
        says(drop(new ToGroup("soporte"), VENTAS.id("1")), ALLOWED);
        says(
                drop(
                        ADMINISTRATOR,
                        new ToGroup("cobranza"),
                        Talks.in("cobranza").with("x").id("1")),
                WARNING,
                reason(Kind.NOBODY_ASSIGNABLE, WARNING, 1));
        says(
                drop(
                        new ToGroup("ventas"),
                        VENTAS.id("1"),
                        Talks.in("ventas").with("t1").id("2")),
                WARNING,
                reason(Kind.NOBODY_ASSIGNABLE, WARNING, 1));
        says(
                drop(new ToGroup("x"), VENTAS.id("1")),
                REFUSED,
                reason(Kind.TARGET_UNKNOWN, REFUSED, 1),
                reason(Kind.GROUP_NOT_TRANSFERABLE, REFUSED, 1),
                reason(Kind.LEAVES_SIGHT, WARNING, 1));
    }

    @Test
    void closedGroupsAreNamedForAGroupOnly() {
        facts.close("soporte");
        says(drop(new ToGroup("soporte"), VENTAS.id("1")), WARNING, reason(Kind.GROUP_CLOSED, WARNING, 1));
        says(drop(new ToAgent("ana", "soporte"), VENTAS.id("1")), ALLOWED);
    }

    @Test
    void nothingDraggedIsNothingWrong() {
        says(drop(new ToAgent("gone", "soporte")), ALLOWED);
    }
}
