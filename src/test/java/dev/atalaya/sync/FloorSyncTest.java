package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.ANA;
import static dev.atalaya.sync.FloorFixtures.SOPORTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Everything put together, on real threads.
class FloorSyncTest {

    private final LinkedBlockingQueue<Threads.Failure> failures = new LinkedBlockingQueue<>();
    private final Threads threads = new Threads(failures::add);
    private final FakePlatform platform = new FakePlatform();
    private final FakeCache cache = new FakeCache();
    private final FakeOwn own = new FakeOwn();
    private final LinkedBlockingQueue<Delta> deltas = new LinkedBlockingQueue<>();
    private final FakeScreen screen = new FakeScreen();

    @Test
    void fromTheStartToADragThatSurvivesTheNextStart() throws InterruptedException {
        try (FloorSync sync = new FloorSync(platform, cache, own, threads);
                UiPump _ = sync.pump(Runnable::run, deltas::add, UiProbe.NONE)) {
            sync.start();
            until(s -> s.link != null && s.link.live() && s.conversations.size() == 14);
            sync.outbox().reassign(List.of(screen.conversation("48213")), new Target.ToAgent(ANA, SOPORTE), "");
            until(s -> ANA.equals(s.conversation("48213").conversation().assigneeId()));
            until(s -> s.conversation("48213").pending() == null);
        }
        assertThat(own.items.values()).extracting(OutboxItem::stage).containsExactly(Stage.CONFIRMED);
        platform.calls.clear();
        screen.conversations.clear();
        try (FloorSync sync = new FloorSync(platform, cache, own, threads);
                UiPump _ = sync.pump(Runnable::run, deltas::add, UiProbe.NONE)) {
            sync.start();
            until(s -> s.link != null && s.link.live() && s.conversations.size() == 14);
        }
        assertThat(screen.conversation("48213").conversation().assigneeId()).isEqualTo(ANA);
        assertThat(platform.calls).hasSize(2).first().isEqualTo("me");
        assertThat(platform.followers).isEmpty();
        assertThat(failures).isEmpty();
    }

    /// Shows what comes until the screen is as wanted.
    private void until(Predicate<FakeScreen> wanted) throws InterruptedException {
        while (!wanted.test(screen)) {
            Delta next = deltas.poll(10, TimeUnit.SECONDS);
            if (next == null) throw new AssertionError("the screen never got there");
            screen.accept(next);
        }
    }
}
