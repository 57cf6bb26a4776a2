package dev.atalaya.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Entity;
import dev.atalaya.simulator.world.Principal;
import dev.atalaya.simulator.world.Quiet;
import dev.atalaya.simulator.world.Result;
import dev.atalaya.simulator.world.World;
import dev.atalaya.simulator.world.WorldCommand;
import dev.atalaya.wire.AssignmentRequest;
import dev.atalaya.wire.EventFrame;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.SimClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The engine's thread, its clock and its journal.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class EngineTest {

    private final Engine engine = Engine.startPaused(Quiet.scenario(), 7, Optional.empty());
    private final Instant start = engine.call(World::now);

    @AfterEach
    void end() {
        engine.close();
    }

    private String writes(String contact, String group) {
        return engine.call(w -> new Quiet(w).writes(contact, group));
    }

    private List<EventFrame> told(Principal user, long after) {
        return engine.journal().after(after, 1_000).stream()
                .flatMap(entry -> entry.frame(user, "p", 0, 5).stream())
                .map(json -> Json.mapper().readValue(json, EventFrame.class))
                .toList();
    }

    @Test
    void aPausedClockStandsStillUntilItIsSet() {
        assertThat(engine.clock(null)).isEqualTo(new Result.Done<>(new ClockState(start, 1, true)));

        Instant later = start.plus(Duration.ofHours(3));
        assertThat(engine.clock(new SimClock(later, 60.0, null)))
                .isEqualTo(new Result.Done<>(new ClockState(later, 60, true)));
        double rate = engine.call(World::rate);
        assertThat(rate).isZero();
    }

    @Test
    void theClockNeverGoesBack() {
        assertThat(engine.clock(new SimClock(start.minusMillis(1), null, null)))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.problem().field()).isEqualTo("now"));
        assertThat(engine.clock(new SimClock(null, 0.0, null)))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.problem().field()).isEqualTo("speed"));
    }

    @Test
    void aRunningClockLetsThingsHappen() throws InterruptedException {
        String id = writes("Zoe", "sales");
        long seq = engine.journal().last();

        engine.clock(new SimClock(null, 100_000.0, false));

        assertThat(engine.journal().await(seq, Duration.ofSeconds(30))).isTrue();
        // The first thing to happen is that the group closes, and that the bot holds the conversation for that reason.
        assertThat(engine.journal().after(seq, 1).getFirst().value())
                .isInstanceOfSatisfying(
                        Assignment.class,
                        made -> assertThat(made.conversationId()).isEqualTo(id));
    }

    @Test
    void whatAnAnswerSpeaksOfHasBeenToldBefore() {
        long before = engine.journal().last();
        String id = writes("Zoe", "sales");

        assertThat(told(engine.call(World::users).getFirst(), before))
                .extracting(EventFrame::entity, EventFrame::id, EventFrame::seq, EventFrame::sentNanos)
                .containsExactly(
                        tuple(Entity.ASSIGNMENT, "1", before + 1, 5L), tuple(Entity.CONVERSATION, id, before + 2, 5L));
        assertThat(engine.call(World::seq)).isEqualTo(before + 2);
    }

    @Test
    void aSupervisorHearsOfHisGroupsOnlyAndThatAConversationHasLeft() {
        Principal supervisor = engine.call(World::users).get(1);
        long before = engine.journal().last();
        writes("Yan", "billing");
        assertThat(told(supervisor, before)).isEmpty();

        String id = writes("Zoe", "sales");
        assertThat(told(supervisor, before)).hasSize(2);
        long moved = engine.journal().last();
        engine.call(w -> {
            Quiet company = new Quiet(w);
            return company.done(company.reassign(company.admin, id, new AssignmentRequest(null, "billing", null)));
        });

        assertThat(told(supervisor, moved))
                .singleElement()
                .satisfies(frame -> assertThat(frame.id()).isEqualTo(id))
                .satisfies(frame -> assertThat(String.valueOf(frame.value())).isEqualTo("null"));
    }

    @Test
    void aNewMemberComesIntoHisSightAndANeighboursSettingsDoNot() {
        Principal supervisor = engine.call(World::users).get(1);
        long before = engine.journal().last();
        engine.call(w -> {
            Quiet company = new Quiet(w);
            company.member("sales", "cyd", true);
            company.settings("support", false, false, false, "secret");
            company.settings("billing", false, false, false, "secret");
            return 0;
        });

        assertThat(told(supervisor, before)).extracting(EventFrame::id).containsExactly("sales", "cyd", "support");
        assertThat(String.valueOf(told(supervisor, before).getLast().value()))
                .contains("\"name\":\"Support\"")
                .doesNotContain("secret", "bob");
    }

    @Test
    void whatACallThrowsComesOut() {
        assertThatThrownBy(() -> engine.call(_ -> {
                    throw new IllegalArgumentException("oops");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("oops");
        assertThat(engine.call(World::now)).isEqualTo(start);
    }

    @Test
    void anErrorOfACallComesOutToo() {
        assertThatThrownBy(() -> engine.call(_ -> {
                    throw new AssertionError("oops");
                }))
                .isInstanceOf(AssertionError.class);
        assertThat(engine.call(World::now)).isEqualTo(start);
    }

    @Test
    void followersOfAClosedEngineAreLetGo() throws InterruptedException {
        long seq = engine.journal().last();
        var follower = CompletableFuture.supplyAsync(() -> {
            try {
                return engine.journal().await(seq, Duration.ofMinutes(1));
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        });
        engine.close();

        assertThat(follower.join()).isFalse();
        assertThat(engine.journal().closed()).isTrue();
        assertThatThrownBy(() -> engine.call(World::now)).hasMessage("The simulator is closed.");
    }

    @Test
    void onlyWhatIsKeptCanBeFollowed() {
        Journal journal = engine.journal();
        long oldest = journal.oldest();
        writes("Zoe", "sales");

        assertThat(journal.after(oldest, 100)).hasSize(2);
        assertThatThrownBy(() -> journal.after(oldest - 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.after(journal.last() + 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCommandFindsEverythingDoneThatIsDueBefore() {
        writes("Zoe", "sales");
        engine.clock(new SimClock(start.plus(Duration.ofHours(24)), null, null));
        var result = engine.call(
                w -> w.execute(new WorldCommand.PostMessage(null, "Zoe", Channel.WHATSAPP, "sales", "again")));

        assertThat(result).isInstanceOf(Result.Done.class);
        int open = engine.call(World::openConversations);
        assertThat(open).isEqualTo(1);
    }
}
