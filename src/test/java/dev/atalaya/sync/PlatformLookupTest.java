package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.platform.Answer;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PlatformLookupTest {

    private final FakePlatform platform = new FakePlatform();
    private final FakeCache cache = new FakeCache();
    private final PlatformLookup lookup = new PlatformLookup(platform, cache, _ -> true, Runnable::run);

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
        assertThat(new PlatformLookup(platform, null, _ -> true, Runnable::run)
                        .messages("48213")
                        .join())
                .isEqualTo(new Answer.Ok<>(List.of()));
        assertThat(platform.calls).containsExactly("assignment", "assignment", "messages");
    }

    @Test
    void afterTheEndThereIsAnAnswerTooThoughNone() {
        try (var pool = Executors.newSingleThreadExecutor()) {
            pool.shutdown();
            PlatformLookup ended = new PlatformLookup(platform, cache, _ -> true, pool);
            assertThat(ended.messages("48213").join()).isInstanceOf(Answer.Unreachable.class);
        }
    }

    @Test
    void aFaultOfOursReleasesWhoeverWaitsAndIsReported() throws InterruptedException {
        LinkedBlockingQueue<Threads.Failure> failures = new LinkedBlockingQueue<>();
        platform.beforeAnswer = () -> {
            throw new IllegalStateException("seeded");
        };
        try (var pool = new Threads(failures::add).pool("lookup", 1)) {
            var answer = new PlatformLookup(platform, null, _ -> true, pool).messages("48213");
            assertThat(failures.poll(10, TimeUnit.SECONDS)).isNotNull();
            assertThat(answer).isCompletedExceptionally();
        }
    }
}
