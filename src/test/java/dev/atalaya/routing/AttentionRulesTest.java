package dev.atalaya.routing;

import static dev.atalaya.routing.Floors.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Attention;
import dev.atalaya.floor.Attention.Kind;
import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.TimeRange;
import dev.atalaya.floor.UserState;
import dev.atalaya.routing.AttentionRules.Assignee;
import dev.atalaya.routing.AttentionRules.Finding;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Customers wrote, and agents changed, at NOW; the tests ask so many minutes later.
class AttentionRulesTest {

    private static final Group GROUP = Floors.group("g", "a");
    private static final Conversation WITH_A = Talks.in("g").with("a").id("c");
    private static final Assignee FINE = assignee(true, true, Floors.ONLINE, TestFlag.NONE);

    private static Assignee assignee(boolean active, boolean connected, UserState state, TestFlag test) {
        Agent agent = Floors.agent("a", active, connected, state);
        return new Assignee(agent, state, test);
    }

    private static Instant minute(int minutes) {
        return NOW.plusSeconds(60L * minutes);
    }

    private static Finding find(
            Conversation conversation, @Nullable Group group, @Nullable Assignee assignee, int minutes) {
        return new AttentionRules(AttentionLimits.DEFAULT).find(conversation, group, assignee, minute(minutes));
    }

    private static Finding because(Kind kind, int since, @Nullable Instant nextCheck) {
        return new Finding(new Attention(kind, minute(since)), nextCheck);
    }

    private static Finding nothing(@Nullable Instant nextCheck) {
        return new Finding(null, nextCheck);
    }

    @Test
    void aGoodAgentHasUntilTheLimit() {
        assertThat(find(WITH_A, GROUP, FINE, 0)).isEqualTo(nothing(minute(15)));
        assertThat(find(WITH_A, GROUP, FINE, 14)).isEqualTo(nothing(minute(15)));
        assertThat(find(WITH_A, GROUP, FINE, 15)).isEqualTo(because(Kind.WAITING_TOO_LONG, 15, null));
        assertThat(find(WITH_A, GROUP, FINE, 90)).isEqualTo(because(Kind.WAITING_TOO_LONG, 15, null));
    }

    @Test
    void onlyOpenOnesWhereTheCustomerHasTheLastWord() {
        Assignee test = assignee(true, true, Floors.ONLINE, TestFlag.PLATFORM);
        assertThat(find(Talks.in("g").with("a").closed().id("c"), GROUP, test, 60))
                .isEqualTo(nothing(null));
        assertThat(find(Talks.in("g").with("a").last(Side.AGENT).id("c"), GROUP, test, 60))
                .isEqualTo(nothing(null));
        assertThat(find(Talks.in("g").with("a").last(Side.BOT).id("c"), GROUP, test, 60))
                .isEqualTo(nothing(null));
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void testAgentsAtOnceSuspectedOnesToo(TestFlag flag) {
        Assignee test = assignee(true, true, Floors.ONLINE, flag);
        assertThat(find(WITH_A, GROUP, test, 0)).isEqualTo(because(Kind.TEST_AGENT, 0, null));
        Conversation later = Talks.in("g").with("a", minute(3)).id("c");
        assertThat(find(later, GROUP, test, 20)).isEqualTo(because(Kind.TEST_AGENT, 3, null));
    }

    @Test
    void peopleWhoAreGone() {
        assertThat(find(WITH_A, GROUP, assignee(false, true, Floors.ONLINE, TestFlag.NONE), 1))
                .isEqualTo(because(Kind.ASSIGNEE_DEACTIVATED, 0, null));
        assertThat(find(WITH_A, Floors.group("g", "b"), FINE, 1)).isEqualTo(because(Kind.ASSIGNEE_NOT_MEMBER, 0, null));
    }

    @Test
    void disconnectedAfterTwoMinutesPausedAfterTen() {
        Assignee lost = assignee(true, false, Floors.ONLINE, TestFlag.NONE);
        assertThat(find(WITH_A, GROUP, lost, 1)).isEqualTo(nothing(minute(2)));
        assertThat(find(WITH_A, GROUP, lost, 2)).isEqualTo(because(Kind.ASSIGNEE_DISCONNECTED, 2, null));
        Assignee training = assignee(true, true, Floors.TRAINING, TestFlag.NONE);
        assertThat(find(WITH_A, GROUP, training, 9)).isEqualTo(nothing(minute(10)));
        assertThat(find(WITH_A, GROUP, training, 10)).isEqualTo(because(Kind.ASSIGNEE_PAUSED, 10, null));
        Assignee offline = assignee(true, false, Floors.OFFLINE, TestFlag.NONE);
        assertThat(find(WITH_A, GROUP, offline, 60)).isEqualTo(because(Kind.ASSIGNEE_DISCONNECTED, 2, null));
    }

    @Test
    void theReasonBeginsWithTheCustomersMessageWhereThatIsLater() {
        Assignee lost = assignee(true, false, Floors.ONLINE, TestFlag.NONE);
        Conversation wroteLater =
                Talks.in("g").with("a").waitingSince(minute(30)).id("c");
        assertThat(find(wroteLater, GROUP, lost, 31)).isEqualTo(because(Kind.ASSIGNEE_DISCONNECTED, 30, null));
    }

    @Test
    void aGraverReasonThatIsStillToComeIsLookedForAgain() {
        Agent agent = Floors.agent("a", true, false, Floors.TRAINING);
        Agent pausedLongAgo =
                new Agent("a", "a", "", agent.role(), true, agent.stateId(), NOW, false, NOW, minute(-60), false, 1);
        Assignee both = new Assignee(pausedLongAgo, Floors.TRAINING, TestFlag.NONE);
        assertThat(find(WITH_A, GROUP, both, 1)).isEqualTo(because(Kind.ASSIGNEE_PAUSED, 0, minute(2)));
        assertThat(find(WITH_A, GROUP, both, 2)).isEqualTo(because(Kind.ASSIGNEE_DISCONNECTED, 2, null));
    }

    @Test
    void heldForFiveMinutesWhileOpen() {
        Conversation held = Talks.in("g").id("c");
        assertThat(find(held, GROUP, null, 4)).isEqualTo(nothing(minute(5)));
        assertThat(find(held, GROUP, null, 5)).isEqualTo(because(Kind.HELD_WHILE_OPEN, 5, null));
    }

    @Test
    void heldWhileClosedWaitsForTheOpening() {
        // NOW is Tuesday 16:20; open Tuesdays 17:00 to 18:00.
        Schedule schedule = new Schedule(
                List.of(new TimeRange(DayOfWeek.TUESDAY, LocalTime.of(17, 0), LocalTime.of(18, 0))), Set.of());
        Group group = Floors.with(GROUP, List.of(), schedule, GROUP.settings());
        Conversation held = Talks.in("g").waitingSince(null).heldSince(NOW).id("c");
        assertThat(find(held, group, null, 10)).isEqualTo(nothing(minute(40)));
        assertThat(find(held, group, null, 40)).isEqualTo(because(Kind.HELD_WHILE_OPEN, 40, minute(100)));
        assertThat(find(held, group, null, 99)).isEqualTo(because(Kind.HELD_WHILE_OPEN, 40, minute(100)));
        assertThat(find(held, group, null, 100)).isEqualTo(nothing(minute(40 + 7 * 24 * 60)));
        Conversation waiting = Talks.in("g").id("c");
        assertThat(find(waiting, group, null, 20)).isEqualTo(because(Kind.WAITING_TOO_LONG, 15, minute(40)));
    }

    @Test
    void whatIsNotKnownIsNoReason() {
        assertThat(find(WITH_A, null, FINE, 1)).isEqualTo(nothing(minute(15)));
        assertThat(find(WITH_A, GROUP, null, 1)).isEqualTo(nothing(minute(15)));
        assertThat(find(Talks.in("g").id("c"), null, null, 10)).isEqualTo(nothing(minute(15)));
        Assignee stateless = new Assignee(FINE.agent(), null, TestFlag.NONE);
        assertThat(find(WITH_A, GROUP, stateless, 14)).isEqualTo(nothing(minute(15)));
    }
}
