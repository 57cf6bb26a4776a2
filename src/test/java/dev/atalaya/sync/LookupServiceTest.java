package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.platform.Answer;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class LookupServiceTest {

    private final FakePlatform platform = new FakePlatform();
    private final FakeCache cache = new FakeCache();
    private final Threads threads = new Threads(_ -> {});
    private final LookupService lookup = new LookupService(platform, cache, Runnable::run, threads);

    @Test
    void aDecisionComesFromTheCacheFirst() {
        Assignment decision = decision("d1");
        cache.decisions.add(decision);
        assertThat(lookup.decision("d1").join()).isEqualTo(new Answer.Ok<>(decision));
        assertThat(platform.calls).isEmpty();
    }

    @Test
    void whatTheCacheLacksOrCannotReadIsAskedOfThePlatform() {
        assertThat(lookup.decision("d2").join()).isInstanceOf(Answer.Refused.class);
        cache.full = true;
        assertThat(lookup.decision("d1").join()).isInstanceOf(Answer.Refused.class);
        assertThat(new LookupService(platform, null, Runnable::run, threads)
                        .messages("48213")
                        .join())
                .isEqualTo(new Answer.Ok<>(List.of()));
        assertThat(platform.calls).containsExactly("assignment", "assignment", "messages");
    }

    @Test
    void afterTheEndThereIsAnAnswerTooThoughNone() {
        try (var pool = Executors.newSingleThreadExecutor()) {
            pool.shutdown();
            LookupService ended = new LookupService(platform, cache, pool, threads);
            assertThat(ended.messages("48213").join()).isInstanceOf(Answer.Unreachable.class);
        }
    }

    private static Assignment decision(String id) {
        return new Assignment(
                id,
                FloorFixtures.NOW,
                "48213",
                "Carlos Peña",
                Channel.WHATSAPP,
                FloorFixtures.VENTAS,
                Trigger.NEW,
                null,
                FloorFixtures.TEST1,
                RuleCode.NOBODY_ASSIGNABLE,
                Actor.BOT,
                new GroupSettings(false, false, true, null),
                true,
                List.of(),
                null,
                null,
                null,
                1,
                null,
                null);
    }
}
