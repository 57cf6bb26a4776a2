package dev.atalaya.sync;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A whole console on one hand-turned loop. Making a second one with the same stores and platform is what a restart
/// after a crash is.
final class Bench {

    final ManualLoop loop = new ManualLoop();
    final Reducer reducer = new Reducer(loop);
    final FakeScreen screen = new FakeScreen();
    final OutboxService outbox;
    final Health health = new Health(reducer::health);
    final FakePlatform platform;
    final Connection connection;
    final Sender sender;

    Bench(FakePlatform platform, @Nullable FakeOwn own) {
        this.platform = platform;
        Random random = new Random(1);
        OwnWriter writer = new OwnWriter(loop, health, random);
        sender = new Sender(platform, loop, random);
        outbox = new OutboxService(reducer, own, writer, sender, this::checkSignIn);
        connection = new Connection(platform, () -> null, reducer, loop, random, outbox);
        reducer.subscribe(delta -> {
            if (delta.link() != null) sender.link(delta.link().answers());
        });
        reducer.subscribe(screen);
    }

    private void checkSignIn() {
        connection.checkSignIn();
    }

    Bench start() {
        connection.start();
        return settle();
    }

    /// Lets everything that is under way happen, without much time passing.
    Bench settle() {
        loop.advance(Duration.ofMillis(50));
        return this;
    }

    Bench pass(Duration time) {
        loop.advance(time);
        return this;
    }

    /// The program dies: nothing more runs here.
    void die() {
        loop.close();
        platform.followers.clear();
    }

    List<ConversationView> views(String... ids) {
        return Arrays.stream(ids).map(screen::conversation).toList();
    }

    /// The newest state of a command as the screen was told.
    OutboxItem item(String conversationId) {
        OutboxItem newest = null;
        for (Delta delta : screen.deltas) {
            for (OutboxItem item : delta.outbox().values()) {
                if (Reversal.conversationId(item).equals(conversationId)) newest = item;
            }
        }
        if (newest == null) throw new AssertionError("no command on " + conversationId);
        return newest;
    }

    /// All stages through which the commands on a conversation were shown, each once.
    List<Stage> stages(String conversationId) {
        return screen.deltas.stream()
                .flatMap(delta -> delta.outbox().values().stream())
                .filter(item -> Reversal.conversationId(item).equals(conversationId))
                .map(OutboxItem::stage)
                .toList();
    }
}
