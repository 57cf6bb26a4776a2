package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
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
        Assignment decision = Decisions.decision("d1", FloorFixtures.NOW);
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
}
