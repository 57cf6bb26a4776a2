package dev.atalaya.routing;

import static dev.atalaya.floor.RuleCode.HELD_EMPTY_GROUP;
import static dev.atalaya.floor.RuleCode.HELD_NOBODY_ASSIGNABLE;
import static dev.atalaya.floor.RuleCode.HELD_OUT_OF_HOURS;
import static dev.atalaya.floor.RuleCode.LAST_AGENT;
import static dev.atalaya.floor.RuleCode.NOBODY_ASSIGNABLE;
import static dev.atalaya.floor.RuleCode.OUT_OF_HOURS;
import static dev.atalaya.floor.RuleCode.RANDOM_ASSIGNABLE;
import static dev.atalaya.routing.Floors.deactivated;
import static dev.atalaya.routing.Floors.eligible;
import static dev.atalaya.routing.Floors.lost;
import static dev.atalaya.routing.Floors.offline;
import static dev.atalaya.routing.Floors.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of the design's section 2, row by row. Settings are given as letters: `a` only available agents, `o`
/// assign
/// out of hours, `s` reassign to same agent.
class AtomRuleBookTest {

    private static final AtomRuleBook BOOK = new AtomRuleBook();
    private static final Request NEW = new Request(Trigger.NEW, null, null, null);

    static GroupSettings settings(String letters) {
        return Floors.settings(letters.contains("a"), letters.contains("o"), letters.contains("s"));
    }

    static Decision decide(Request request, String settings, boolean open, Member... members) {
        return BOOK.decide(request, new Situation(settings(settings), open, List.of(members), Floors.NOW), false);
    }

    private static Request cameBackTo(@Nullable String lastAgent) {
        return new Request(Trigger.REACTIVATION, lastAgent, "before", null);
    }

    static Stream<Arguments> rows() {
        Member a = eligible("a");
        Member b = eligible("b");
        Member off = offline("off");
        Member tr = training("tr");
        Member gone = deactivated("gone");
        return Stream.of(
                arguments("0 empty", NEW, "", true, List.of(), HELD_EMPTY_GROUP, List.of()),
                arguments("0 only deactivated", NEW, "os", true, List.of(gone), HELD_EMPTY_GROUP, List.of()),
                arguments("0 before 7", NEW, "", false, List.of(gone), HELD_EMPTY_GROUP, List.of()),
                arguments("1", cameBackTo("a"), "s", true, List.of(a, b), LAST_AGENT, List.of("a")),
                arguments("1 closed", cameBackTo("b"), "sa", false, List.of(a, b), LAST_AGENT, List.of("b")),
                arguments("1 off", cameBackTo("a"), "", true, List.of(a, b), RANDOM_ASSIGNABLE, List.of("a", "b")),
                arguments(
                        "1 not new",
                        new Request(Trigger.NEW, "a", null, null),
                        "s",
                        true,
                        List.of(a, b),
                        RANDOM_ASSIGNABLE,
                        List.of("a", "b")),
                arguments(
                        "1 nobody before",
                        cameBackTo(null),
                        "s",
                        true,
                        List.of(a, b),
                        RANDOM_ASSIGNABLE,
                        List.of("a", "b")),
                arguments(
                        "1 last offline",
                        cameBackTo("off"),
                        "s",
                        true,
                        List.of(a, off),
                        RANDOM_ASSIGNABLE,
                        List.of("a")),
                arguments(
                        "1 last in training",
                        cameBackTo("tr"),
                        "s",
                        true,
                        List.of(a, tr),
                        RANDOM_ASSIGNABLE,
                        List.of("a")),
                arguments(
                        "1 last deactivated",
                        cameBackTo("gone"),
                        "s",
                        true,
                        List.of(a, gone),
                        RANDOM_ASSIGNABLE,
                        List.of("a")),
                arguments(
                        "1 last no member",
                        cameBackTo("x"),
                        "s",
                        true,
                        List.of(a, b),
                        RANDOM_ASSIGNABLE,
                        List.of("a", "b")),
                arguments("2", NEW, "", true, List.of(a, off, b, tr, gone), RANDOM_ASSIGNABLE, List.of("a", "b")),
                arguments("2 the only one", NEW, "a", true, List.of(off, a), RANDOM_ASSIGNABLE, List.of("a")),
                arguments("2 closed", NEW, "a", false, List.of(a, off), RANDOM_ASSIGNABLE, List.of("a")),
                arguments(
                        "2 state without session",
                        NEW,
                        "a",
                        true,
                        List.of(lost("lost")),
                        HELD_NOBODY_ASSIGNABLE,
                        List.of()),
                arguments("3", NEW, "", true, List.of(off, tr, gone), NOBODY_ASSIGNABLE, List.of("off", "tr")),
                arguments(
                        "3 last left out",
                        cameBackTo("off"),
                        "s",
                        true,
                        List.of(off, tr),
                        NOBODY_ASSIGNABLE,
                        List.of("tr")),
                arguments(
                        "3 last left out, switch off",
                        cameBackTo("off"),
                        "",
                        true,
                        List.of(off, tr),
                        NOBODY_ASSIGNABLE,
                        List.of("tr")),
                arguments(
                        "3 last alone",
                        cameBackTo("off"),
                        "s",
                        true,
                        List.of(off, gone),
                        NOBODY_ASSIGNABLE,
                        List.of("off")),
                arguments(
                        "3 last no member",
                        cameBackTo("x"),
                        "s",
                        true,
                        List.of(off, tr),
                        NOBODY_ASSIGNABLE,
                        List.of("off", "tr")),
                arguments(
                        "3 last deactivated",
                        cameBackTo("gone"),
                        "s",
                        true,
                        List.of(off, gone),
                        NOBODY_ASSIGNABLE,
                        List.of("off")),
                arguments(
                        "3 not on new",
                        new Request(Trigger.NEW, "off", null, null),
                        "s",
                        true,
                        List.of(off, tr),
                        NOBODY_ASSIGNABLE,
                        List.of("off", "tr")),
                arguments("4", NEW, "a", true, List.of(off, tr), HELD_NOBODY_ASSIGNABLE, List.of()),
                arguments(
                        "4 out of hours does not matter",
                        NEW,
                        "ao",
                        true,
                        List.of(off, tr),
                        HELD_NOBODY_ASSIGNABLE,
                        List.of()),
                arguments("5", NEW, "o", false, List.of(off, tr), OUT_OF_HOURS, List.of("off", "tr")),
                arguments(
                        "5 last left out",
                        cameBackTo("tr"),
                        "os",
                        false,
                        List.of(off, tr),
                        OUT_OF_HOURS,
                        List.of("off")),
                arguments("6", NEW, "oa", false, List.of(off, tr), HELD_NOBODY_ASSIGNABLE, List.of()),
                arguments("7", NEW, "", false, List.of(off, tr), HELD_OUT_OF_HOURS, List.of()),
                arguments(
                        "7 only available",
                        cameBackTo("off"),
                        "as",
                        false,
                        List.of(off, tr),
                        HELD_OUT_OF_HOURS,
                        List.of()),
                arguments(
                        "left",
                        new Request(Trigger.AGENT_LEFT, null, null, "gone"),
                        "",
                        true,
                        List.of(a, gone),
                        RANDOM_ASSIGNABLE,
                        List.of("a")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void followsTheTable(
            String name,
            Request request,
            String settings,
            boolean open,
            List<Member> members,
            RuleCode rule,
            List<String> draw) {
        Decision decision = decide(request, settings, open, members.toArray(Member[]::new));
        assertThat(decision.rule()).isEqualTo(rule);
        assertThat(decision.draw()).isEqualTo(draw);
        assertThat(decision.held()).isEqualTo(rule.held());
        assertThat(decision.steps()).isEmpty();
    }

    @Test
    void aTestAgentThatIsEligibleIsDrawnLikeAnybodyElse() {
        Member plain = eligible("t");
        Member test = new Member(plain.agent(), plain.state(), true, 40);
        assertThat(decide(NEW, "", true, offline("off"), test).draw()).containsExactly("t");
        assertThat(decide(NEW, "a", true, eligible("a"), test).draw()).containsExactly("a", "t");
    }

    @Test
    void saysWhyEachOtherIsNotInTheDraw() {
        Member both = Floors.member("both", true, false, Floors.OFFLINE);
        assertThat(decide(NEW, "", true, eligible("a"), both, lost("lost"), training("tr"), deactivated("gone"))
                        .excluded())
                .isEqualTo(Map.of(
                        "both", Verdict.NOT_CONNECTED,
                        "lost", Verdict.NOT_CONNECTED,
                        "tr", Verdict.STATE_NOT_ASSIGNABLE,
                        "gone", Verdict.DEACTIVATED));
        assertThat(decide(cameBackTo("a"), "s", true, eligible("a"), eligible("b"), training("tr"))
                        .excluded())
                .isEqualTo(Map.of("b", Verdict.NOT_CONSIDERED, "tr", Verdict.STATE_NOT_ASSIGNABLE));
        assertThat(decide(cameBackTo("off"), "s", true, offline("off"), training("tr"))
                        .excluded())
                .isEqualTo(Map.of("off", Verdict.LAST_AGENT_LEFT_OUT));
        assertThat(decide(NEW, "a", true, offline("off"), training("tr")).excluded())
                .isEqualTo(Map.of("off", Verdict.NOT_CONNECTED, "tr", Verdict.STATE_NOT_ASSIGNABLE));
    }

    @Test
    void theOutOfHoursMessageGoesOutInEveryClosedCaseWhereItIsSet() {
        List<List<Member>> floors = List.of(List.of(), List.of(eligible("a")), List.of(offline("off")));
        for (List<Member> members : floors) {
            for (String letters : List.of("", "a", "o", "ao")) {
                GroupSettings plain = settings(letters);
                GroupSettings set = new GroupSettings(
                        plain.onlyAvailableAgents(), plain.assignOutOfHours(), plain.reassignToSameAgent(), "Closed");
                assertThat(sends(set, false, members)).isTrue();
                assertThat(sends(set, true, members)).isFalse();
                assertThat(sends(plain, false, members)).isFalse();
            }
        }
    }

    private static boolean sends(GroupSettings settings, boolean open, List<Member> members) {
        return BOOK.decide(NEW, new Situation(settings, open, members, Floors.NOW), false)
                .sendOutOfHoursMessage();
    }

    @Test
    void aLiveGroupIsOpenByItsSchedule() {
        var closed = Floors.with(Floors.group("g", "off"), List.of(), Floors.never(), settings(""));
        assertThat(BOOK.decide(NEW, closed, List.of(offline("off")), Floors.NOW, false)
                        .rule())
                .isEqualTo(HELD_OUT_OF_HOURS);
        assertThat(BOOK.decide(NEW, Floors.group("g", "off"), List.of(offline("off")), Floors.NOW, false)
                        .rule())
                .isEqualTo(NOBODY_ASSIGNABLE);
    }
}
