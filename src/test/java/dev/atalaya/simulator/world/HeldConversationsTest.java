package dev.atalaya.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the bot holds is decided again on every change that alters the outcome.
final class HeldConversationsTest {

    private final Quiet company = new Quiet();

    static Stream<Arguments> changes() {
        return Stream.of(
                change("an agent comes", "Ann: Online", c -> c.online("ann"), RuleCode.RANDOM_ASSIGNABLE),
                change(
                        "an agent comes back to an assignable state",
                        "Ann: Online",
                        c -> {
                            c.shows("ann", true, "lunch");
                            c.shows("ann", null, "online");
                        },
                        RuleCode.RANDOM_ASSIGNABLE),
                change(
                        "a state's flag",
                        "Lunch assignable",
                        c -> {
                            c.shows("ann", true, "lunch");
                            c.done(new WorldCommand.ChangeState(c.admin, null, "lunch", 1, true, null));
                        },
                        RuleCode.RANDOM_ASSIGNABLE),
                change(
                        "a new member",
                        "Sales + Cyd",
                        c -> {
                            c.online("cyd");
                            c.member("sales", "cyd", true);
                        },
                        RuleCode.RANDOM_ASSIGNABLE),
                change(
                        "a setting",
                        "Sales: settings",
                        c -> c.settings("sales", false, false, false, null),
                        RuleCode.NOBODY_ASSIGNABLE),
                change(
                        "the group closes",
                        "Sales closes",
                        c -> c.at("2026-11-24T18:00:00Z"),
                        RuleCode.HELD_OUT_OF_HOURS),
                change(
                        "another schedule",
                        "Sales: schedule",
                        c -> c.done(new WorldCommand.ChangeGroup(
                                c.admin,
                                null,
                                "sales",
                                c.group("sales").version(),
                                null,
                                new WorldCommand.NewSchedule(new Schedule(List.of(), Set.of())))),
                        RuleCode.HELD_OUT_OF_HOURS));
    }

    private static Arguments change(String name, String wokenBy, Consumer<Quiet> change, RuleCode rule) {
        return Arguments.of(name, wokenBy, change, rule);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void areDecidedAgain(String name, String wokenBy, Consumer<Quiet> change, RuleCode rule) {
        String id = company.writes("Zoe");
        assertThat(company.last(id).rule()).isEqualTo(RuleCode.HELD_NOBODY_ASSIGNABLE);

        change.accept(company);

        Assignment again = company.last(id);
        assertThat(again.rule()).isEqualTo(rule);
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.wokenBy()).isEqualTo(wokenBy);
        assertThat(again.trigger()).isEqualTo(Trigger.NEW);
        assertThat(again.causedBy()).isEqualTo(company.log(id).getFirst().id());
    }

    @Test
    void areNotDecidedAgainWhereNothingChanges() {
        String id = company.writes("Zoe");
        company.shows("ann", true, "lunch");
        company.shows("ann", false, null);
        company.settings("sales", true, false, true, null);

        assertThat(company.log(id)).hasSize(1);
    }

    @Test
    void openingWakesWhatWasHeldOutOfHours() {
        company.at("2026-11-24T20:00:00Z");
        String id = company.writes("Zoe");
        assertThat(company.last(id).rule()).isEqualTo(RuleCode.HELD_OUT_OF_HOURS);
        assertThat(company.last(id).open()).isFalse();
        company.settings("sales", false, false, false, null);
        assertThat(company.log(id)).hasSize(1);

        company.at("2026-11-25T08:00:00Z");

        assertThat(company.last(id).rule()).isEqualTo(RuleCode.NOBODY_ASSIGNABLE);
        assertThat(company.last(id).wokenBy()).isEqualTo("Sales opens");
        assertThat(company.conversation(id).inbox()).isEqualTo(Inbox.ACTIVE);
    }

    @Test
    void goInOrderOfWaitingEachAfterTheOneBefore() {
        String second = company.writes("Yan");
        String third = company.writes("Zoe");
        company.later(Duration.ofMinutes(1));
        String last = company.writes("Abe");
        // Yan's wait begins anew: an agent answered and he wrote again.
        company.done(new WorldCommand.Reply(null, second, "ann", "hi"));
        company.later(Duration.ofMinutes(1));
        company.writes("Yan");

        company.online("ann");

        assertThat(company.log())
                .filteredOn(a -> a.attempt() == 2)
                .extracting(Assignment::conversationId)
                .containsExactly(third, last, second);
        assertThat(company.log())
                .filteredOn(a -> a.attempt() == 2)
                .extracting(a -> a.chosen().orElseThrow().load())
                .containsExactly(0, 1, 2);
    }

    @Test
    void keepTheirWaitAndKnowSinceWhenTheyAreHeld() {
        String id = company.writes("Zoe");
        var held = company.conversation(id);
        assertThat(held.inbox()).isEqualTo(Inbox.WAITING);
        assertThat(held.heldSince()).isEqualTo(held.openedAt());
        company.later(Duration.ofMinutes(5));
        company.online("ann");

        var given = company.conversation(id);
        assertThat(given.heldSince()).isNull();
        assertThat(given.waitingSince()).isEqualTo(held.openedAt());
        assertThat(given.assignedAt()).isEqualTo(company.world.now());
        assertThat(given.assignmentVersion()).isEqualTo(held.assignmentVersion() + 1);
        assertThat(company.last(id).candidates())
                .filteredOn(c -> c.verdict() == Verdict.CHOSEN)
                .singleElement()
                .satisfies(c -> assertThat(c.agentId()).isEqualTo("ann"));
    }
}
