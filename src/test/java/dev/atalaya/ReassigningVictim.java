package dev.atalaya;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Target;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.platform.supervisorapi.Endpoint;
import dev.atalaya.platform.supervisorapi.SupervisorApiPlatform;
import dev.atalaya.platform.supervisorapi.Token;
import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.OwnOpening;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.cache.CacheFile;
import dev.atalaya.store.own.OwnFile;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/// The console without its window: its two files, its sync and its client of the platform. It gives reassignments for
/// ever, a few at a time, and says how far each came; told to drain, it gives none and ends once all have ended.
public final class ReassigningVictim {

    static final FileKey KEY = new FileKey("0f1e2d3c4b5a69788796a5b4c3d2e1f0".repeat(2));
    static final String MARK = "victim ";
    private static final int MOST_UNDER_WAY = 5;
    private static final Instant FROM = Instant.parse("2026-11-23T16:20:00Z");
    private static final Instant TO = FROM.plusSeconds(2 * 86_400);

    private final FloorSync sync;
    private final List<String> agents;
    private final Random random;
    private final PrintStream out;
    private final Map<String, ConversationView> open = new TreeMap<>();
    private final Set<String> underWay = new HashSet<>();
    private boolean live;
    private int given;
    private final long run = System.nanoTime();

    private ReassigningVictim(FloorSync sync, List<String> agents, long seed, PrintStream out) {
        this.sync = sync;
        this.agents = agents;
        this.random = new Random(seed);
        this.out = out;
    }

    /// The file `wish` says: address, token, seed, `give` or `drain`, and the agents' ids.
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path folder = Path.of(args[0]);
        List<String> wish = Files.readAllLines(folder.resolve("wish"));
        Texts english = Texts.of(Language.EN);
        Threads threads = new Threads(failure -> out.println("failed " + failure));
        OwnOpening opening = new OwnFile(folder, KEY, Clock.systemUTC()).open();
        CacheOpening cached = new CacheFile(folder, KEY, Clock.systemUTC().instant()).open();
        if (!(opening instanceof OwnOpening.Open(OwnStore own))) throw new IllegalStateException("" + opening);
        if (!(cached instanceof CacheOpening.Open(FloorCache cache, var _)))
            throw new IllegalStateException("" + cached);
        out.println("opened");
        Endpoint endpoint = Endpoint.of(wish.get(0), new Token(wish.get(1)), english);
        try (own;
                cache;
                var platform = new SupervisorApiPlatform(endpoint, threads.factory("platform"), () -> english);
                FloorSync sync = new FloorSync(platform, cache, own, threads)) {
            List<String> agents = wish.subList(4, wish.size());
            boolean drain = wish.get(3).equals("drain");
            new ReassigningVictim(sync, agents, Long.parseLong(wish.get(2)), out).follow(drain, own);
            complete(sync);
            awaitEventsOf(platform, cache);
            out.println("drained");
        }
    }

    /// Has what is missing of the past fetched.
    private static void complete(FloorSync sync) {
        var history = Objects.requireNonNull(sync.history());
        history.ensure(new Stretch(FROM, TO), _ -> {}).ended().join();
    }

    /// The answer to a command may come before the event that it caused.
    private static void awaitEventsOf(ChatPlatform platform, FloorCache cache) throws TimeoutException {
        List<Assignment> log = PlatformLog.of(platform, FROM, TO);
        WaitForAsyncUtils.waitFor(
                2, TimeUnit.MINUTES, () -> cache.newest(log.size() + 1).size() >= log.size());
    }

    private void follow(boolean drain, OwnStore own) throws InterruptedException {
        LinkedBlockingQueue<Delta> heard = new LinkedBlockingQueue<>();
        sync.feed().subscribe(heard::add);
        sync.start();
        while (true) {
            take(heard.take());
            if (drain && live && own.outbox().unfinished().isEmpty()) return;
            if (!drain && !open.isEmpty()) give();
        }
    }

    private void take(Delta delta) {
        if (delta.full()) open.clear();
        delta.conversations().forEach((id, view) -> view.ifPresentOrElse(v -> open.put(id, v), () -> open.remove(id)));
        if (delta.link() != null) live = delta.link().live();
        for (OutboxItem item : delta.outbox().values()) {
            out.println(item.stage() + " " + item.key());
            if (item.stage().ended()) underWay.remove(item.batch());
            else underWay.add(item.batch());
        }
    }

    private void give() {
        List<ConversationView> views = new ArrayList<>(open.values());
        while (underWay.size() < MOST_UNDER_WAY) {
            ConversationView view = views.get(random.nextInt(views.size()));
            String groupId = view.conversation().groupId();
            Target target = new Target.ToAgent(agents.get(random.nextInt(agents.size())), groupId);
            String mark = MARK + run + "-" + given++;
            underWay.add(sync.outbox().reassign(List.of(view), target, mark));
        }
    }
}
