package dev.atalaya.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Attention;
import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.TimeRange;
import dev.atalaya.floor.UserState;
import dev.atalaya.routing.AttentionRules.Assignee;
import dev.atalaya.routing.AttentionRules.Finding;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Asking only when told to look again finds everything that asking every minute finds.
class AttentionPropertiesTest {

    private static final int MINUTES = 180;

    private final AttentionRules rules = new AttentionRules(AttentionLimits.DEFAULT);

    @Property(tries = 500, seed = "3")
    void nothingChangesBeforeTheNextCheck(@ForAll long seed) {
        Random random = new Random(seed);
        Group group = group(random);
        Assignee assignee = assignee(random);
        Conversation conversation = conversation(random, assignee.agent().id());

        Finding before = rules.find(conversation, group, assignee, minute(0));
        for (int minute = 1; minute < MINUTES; minute++) {
            Finding now = rules.find(conversation, group, assignee, minute(minute));
            Instant check = before.nextCheck();
            if (check == null || check.isAfter(minute(minute))) {
                assertThat(now).isEqualTo(before);
            }
            before = now;
        }
    }

    @Property(tries = 500, seed = "4")
    void aReasonHoldsSinceItsSince(@ForAll long seed) {
        Random random = new Random(seed);
        Group group = group(random);
        Assignee assignee = assignee(random);
        Conversation conversation = conversation(random, assignee.agent().id());
        Attention found =
                rules.find(conversation, group, assignee, minute(MINUTES)).attention();
        if (found == null) return;
        assertThat(found.since()).isBeforeOrEqualTo(minute(MINUTES));
        Attention then =
                rules.find(conversation, group, assignee, found.since()).attention();
        if (then == null) throw new AssertionError("nothing at " + found);
        assertThat(then.kind()).isLessThanOrEqualTo(found.kind());
    }

    private static Instant minute(int minute) {
        return Floors.NOW.plusSeconds(60L * minute);
    }

    private static Instant any(Random random) {
        return minute(random.nextInt(-60, 60));
    }

    private static Group group(Random random) {
        Schedule evening = new Schedule(
                List.of(new TimeRange(
                        DayOfWeek.TUESDAY,
                        LocalTime.of(16, random.nextInt(60)),
                        LocalTime.of(17 + random.nextInt(3), random.nextInt(60)))),
                Set.of());
        Group group = random.nextInt(5) == 0 ? Floors.group("g") : Floors.group("g", "a");
        return random.nextBoolean() ? group : Floors.with(group, List.of(), evening, group.settings());
    }

    private static Assignee assignee(Random random) {
        UserState state = random.nextBoolean() ? Floors.ONLINE : Floors.TRAINING;
        Agent agent = new Agent(
                "a",
                "a",
                "",
                Role.AGENT,
                random.nextInt(6) > 0,
                state.id(),
                any(random),
                random.nextBoolean(),
                any(random),
                any(random),
                false,
                1);
        return new Assignee(agent, state, random.nextInt(6) == 0 ? TestFlag.PLATFORM : TestFlag.NONE);
    }

    private static Conversation conversation(Random random, String agentId) {
        Talks talks = Talks.in("g").waitingSince(random.nextInt(5) == 0 ? null : any(random));
        return (random.nextInt(3) == 0 ? talks.heldSince(any(random)) : talks.with(agentId, any(random))).id("c");
    }
}
