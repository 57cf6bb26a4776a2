package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Role;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.FloorFeed;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Me;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built-in platform, a real process, dies while the console runs.
class BuiltInControlTest {

    private static final Texts ENGLISH = Texts.of(Language.EN);

    private final Threads threads = new Threads(_ -> {});
    private final BlockingQueue<BuiltInPlatform> started = new LinkedBlockingQueue<>();
    private final BlockingQueue<Link> links = new LinkedBlockingQueue<>();
    private final List<String> conversations = new ArrayList<>();
    private ConsoleSession session;
    private BuiltInControl control;
    private FloorFeed.Subscription subscription;
    private String modulePath = "";

    @BeforeEach
    void start(@TempDir Path folder) {
        modulePath = System.getProperty("jdk.module.path", "");
        System.setProperty("jdk.module.path", "target/atalaya.jar" + File.pathSeparator + "target/lib");
        session = new ConsoleSession(
                folder, new ProfileFiles(null, null, null, null, List.of()), threads, () -> ENGLISH, new KnownTokens());
        subscription = session.sync().feed().subscribe(this::hear);
        control = new BuiltInControl(threads.loop("built-in"), () -> launch(folder), () -> ENGLISH);
        control.start();
        control.serve(session);
        session.start(() -> null);
    }

    @AfterEach
    void close() {
        subscription.close();
        session.close();
        control.close();
        System.setProperty("jdk.module.path", modulePath);
    }

    private BuiltInPlatform launch(Path folder) throws IOException {
        BuiltInPlatform platform = BuiltInPlatform.start("small", folder.resolve("state"), List.of("--seed", "7"));
        started.add(platform);
        return platform;
    }

    private synchronized void hear(Delta delta) {
        if (delta.full()) conversations.clear();
        conversations.addAll(delta.conversations().keySet());
        if (delta.link() != null) links.add(delta.link());
    }

    private Link await(Predicate<Link> wanted) throws InterruptedException {
        while (true) {
            Link link = links.poll(60, TimeUnit.SECONDS);
            assertThat(link).as("news of the connection").isNotNull();
            if (wanted.test(link)) return link;
        }
    }

    private synchronized Set<String> known() {
        return Set.copyOf(conversations);
    }

    private BuiltInPlatform next() throws InterruptedException {
        BuiltInPlatform platform = started.poll(60, TimeUnit.SECONDS);
        assertThat(platform).as("a platform that answers").isNotNull();
        return platform;
    }

    @Test
    void isStartedAgainWhereItLeftOffAndTheUserIsTold() throws Exception {
        BuiltInPlatform first = next();
        Link before = await(Link::live);
        control.speed(10).toCompletableFuture().get(20, TimeUnit.SECONDS);
        Me me = Objects.requireNonNull(before.me());
        Set<String> then = known();

        ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();

        assertThat(await(link -> link.detail().contains("built-in")).detail()).contains("is being started again");
        BuiltInPlatform second = next();
        assertThat(second.pid()).isNotEqualTo(first.pid());
        Link after = await(link -> link.live() && link.detail().isEmpty());
        assertThat(Objects.requireNonNull(after.me()).platformId()).isEqualTo(me.platformId());
        assertThat(after.lastSign()).isAfterOrEqualTo(before.lastSign());
        assertThat(known()).containsAll(then);
        control.role(Role.SUPERVISOR).toCompletableFuture().get(20, TimeUnit.SECONDS);
        await(link -> link.live() && link.me() instanceof Me now && now.role() == Role.SUPERVISOR);
    }
}
