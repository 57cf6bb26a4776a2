package dev.atalaya.routing;

import static dev.atalaya.floor.RuleCode.HELD_OUT_OF_HOURS;
import static dev.atalaya.floor.RuleCode.NOBODY_ASSIGNABLE;
import static dev.atalaya.routing.Floors.deactivated;
import static dev.atalaya.routing.Floors.eligible;
import static dev.atalaya.routing.Floors.lost;
import static dev.atalaya.routing.Floors.offline;
import static dev.atalaya.routing.Floors.training;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # row and case             | trigger, last agent | set | open  | members               | rule                   | draw
            0 empty                    | NEW                 | -   | true  |                       | HELD_EMPTY_GROUP       |
            0 only deactivated         | NEW                 | os  | true  | gone                  | HELD_EMPTY_GROUP       |
            0 before 7                 | NEW                 | -   | false | gone                  | HELD_EMPTY_GROUP       |
            0 before 1                 | REACTIVATION gone   | s   | true  | gone                  | HELD_EMPTY_GROUP       |
            1                          | REACTIVATION a      | s   | true  | a b                   | LAST_AGENT             | a
            1 closed                   | REACTIVATION b      | sa  | false | a b                   | LAST_AGENT             | b
            1 switch off               | REACTIVATION a      | -   | true  | a b                   | RANDOM_ASSIGNABLE      | a b
            1 not for a new contact    | NEW a               | s   | true  | a b                   | RANDOM_ASSIGNABLE      | a b
            1 nobody before            | REACTIVATION        | s   | true  | a b                   | RANDOM_ASSIGNABLE      | a b
            1 last offline             | REACTIVATION off    | s   | true  | a off                 | RANDOM_ASSIGNABLE      | a
            1 last in training         | REACTIVATION tr     | s   | true  | a tr                  | RANDOM_ASSIGNABLE      | a
            1 last lost his session    | REACTIVATION lost   | s   | true  | a lost                | RANDOM_ASSIGNABLE      | a
            1 last deactivated         | REACTIVATION gone   | s   | true  | a gone                | RANDOM_ASSIGNABLE      | a
            1 last no member           | REACTIVATION x      | s   | true  | a b                   | RANDOM_ASSIGNABLE      | a b
            2                          | NEW                 | -   | true  | a off b tr lost gone  | RANDOM_ASSIGNABLE      | a b
            2 the only one             | NEW                 | a   | true  | off a                 | RANDOM_ASSIGNABLE      | a
            2 closed                   | NEW                 | a   | false | a off                 | RANDOM_ASSIGNABLE      | a
            2 state without session    | NEW                 | a   | true  | lost                  | HELD_NOBODY_ASSIGNABLE |
            2 assignee left            | AGENT_LEFT          | -   | true  | a gone                | RANDOM_ASSIGNABLE      | a
            3                          | NEW                 | -   | true  | off tr lost gone      | NOBODY_ASSIGNABLE      | off tr lost
            3 last left out            | REACTIVATION off    | s   | true  | off tr                | NOBODY_ASSIGNABLE      | tr
            3 last left out always     | REACTIVATION off    | -   | true  | off tr                | NOBODY_ASSIGNABLE      | tr
            3 last alone               | REACTIVATION off    | s   | true  | off gone              | NOBODY_ASSIGNABLE      | off
            3 last no member           | REACTIVATION x      | s   | true  | off tr                | NOBODY_ASSIGNABLE      | off tr
            3 last deactivated         | REACTIVATION gone   | s   | true  | off gone              | NOBODY_ASSIGNABLE      | off
            3 a new contact has none   | NEW off             | s   | true  | off tr                | NOBODY_ASSIGNABLE      | off tr
            4                          | NEW                 | a   | true  | off tr                | HELD_NOBODY_ASSIGNABLE |
            4 out of hours unasked     | NEW                 | ao  | true  | off tr                | HELD_NOBODY_ASSIGNABLE |
            5                          | NEW                 | o   | false | off tr                | OUT_OF_HOURS           | off tr
            5 last left out            | REACTIVATION tr     | os  | false | off tr                | OUT_OF_HOURS           | off
            6                          | NEW                 | oa  | false | off tr                | HELD_NOBODY_ASSIGNABLE |
            7                          | NEW                 | -   | false | off tr                | HELD_OUT_OF_HOURS      |
            7 only available unasked   | REACTIVATION off    | as  | false | off tr                | HELD_OUT_OF_HOURS      |
            """)
    void followsTheTable(
            String name,
            String request,
            String settings,
            boolean open,
            @Nullable String members,
            RuleCode rule,
            @Nullable String draw) {
        String[] words = request.split(" ");
        String last = words.length > 1 ? words[1] : null;
        Decision decision = decide(
                new Request(Trigger.valueOf(words[0]), last, "before", "gone"), settings, open, members(members));
        assertThat(decision.rule()).as(name).isEqualTo(rule);
        assertThat(decision.draw()).isEqualTo(draw == null ? List.of() : List.of(draw.split(" ")));
        assertThat(decision.held()).isEqualTo(rule.held());
        assertThat(decision.steps()).isEmpty();
    }

    /// `a` and `b` are eligible, the others what their names say.
    private static Member[] members(@Nullable String names) {
        if (names == null) return new Member[0];
        return Arrays.stream(names.split(" ")).map(AtomRuleBookTest::member).toArray(Member[]::new);
    }

    private static Member member(String name) {
        return switch (name) {
            case "off" -> offline(name);
            case "tr" -> training(name);
            case "lost" -> lost(name);
            case "gone" -> deactivated(name);
            default -> eligible(name);
        };
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
