package dev.atalaya.alerts;

import dev.atalaya.insight.bundle.Setup;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingsFeed;
import dev.atalaya.store.Keepsakes;
import dev.atalaya.store.StoreException;
import dev.atalaya.sync.Loop;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells of what has come to be wrong, by the ways that are wished, on a loop of its own: neither the search for
/// findings nor the window waits for a desktop, a loudspeaker or another computer.
public final class Alerts implements Alerting, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);

    /// How long it waits before it posts again what could not be delivered; after the last it gives up.
    static final List<Duration> AGAIN = List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2));

    private final AlertFile file;
    private final Supplier<Setup> floor;
    private final Supplier<Texts> texts;
    private final Outlets outlets;
    private final Loop loop;
    private final Fresh fresh = new Fresh();
    private final AtomicReference<@Nullable Board> latest = new AtomicReference<>();
    private final List<Consumer<AlertNews>> listeners = new CopyOnWriteArrayList<>();
    private volatile AlertWishes wishes = AlertWishes.DEFAULT;

    /// @param keepsakes null where nothing can be kept
    /// @param floor as it stands; may block, and throw a [StoreException] where none is known
    /// @param loop ended here
    public Alerts(
            @Nullable Keepsakes keepsakes, Supplier<Setup> floor, Supplier<Texts> texts, Outlets outlets, Loop loop) {
        this.file = new AlertFile(keepsakes);
        this.floor = floor;
        this.texts = texts;
        this.outlets = outlets;
        this.loop = loop;
    }

    /// Reads what is wished and listens from now on. Blocks for a moment.
    public void start(FindingsFeed findings) {
        wishes = file.load();
        findings.subscribe(board -> {
            // Of several that wait only the last is looked at.
            if (latest.getAndSet(board) == null) loop.execute(this::look);
        });
    }

    private void look() {
        Board board = latest.getAndSet(null);
        if (board == null) return;
        List<Finding> found = fresh.of(board);
        if (found.isEmpty()) return;
        try {
            tell(found, floor.get(), board);
        } catch (StoreException e) {
            LOG.warn("Nobody is told of findings: {}", e.getMessage());
        }
    }

    private void tell(List<Finding> found, Setup setup, Board board) {
        AlertWishes now = wishes;
        Concern concern = new Concern(setup);
        AlertWords words = new AlertWords(setup, texts.get());
        LocalTime time = LocalTime.ofInstant(board.checkedAt(), setup.zone());
        boolean quiet = now.quiet() != null && now.quiet().at(time);
        for (Way way : Way.values()) {
            if (quiet && way.disturbs()) continue;
            List<Finding> those = found.stream()
                    .filter(finding -> now.wants(finding.kind(), way) && now.hears(concern.groups(finding)))
                    .toList();
            if (!those.isEmpty()) send(way, those, words, now);
        }
    }

    private void send(Way way, List<Finding> those, AlertWords words, AlertWishes to) {
        switch (way) {
            case BANNER -> news(new AlertNews.Told(those));
            case NOTIFICATION -> desktop(words.note(those));
            case SOUND -> sound();
            case WEBHOOK -> {
                if (to.webhook().isEmpty()) return;
                for (Finding one : those) post(to, AlertWords.OPENED, words.json(AlertWords.OPENED, one));
            }
        }
    }

    private void desktop(AlertWords.Note note) {
        attempt(Way.NOTIFICATION, "alerts.no-desktop", () -> outlets.desktop(note.title(), note.text()));
    }

    private void sound() {
        attempt(Way.SOUND, "alerts.no-sound", outlets::sound);
    }

    private void post(AlertWishes to, String event, String json) {
        post(Delivery.of(to, UUID.randomUUID().toString(), event, json), 0);
    }

    private void post(Delivery delivery, int tried) {
        try {
            outlets.post(delivery);
            news(new AlertNews.Sent(Way.WEBHOOK));
        } catch (RefusedException e) {
            failed(Way.WEBHOOK, e, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            if (tried < AGAIN.size()) loop.after(AGAIN.get(tried), () -> post(delivery, tried + 1));
            else failed(Way.WEBHOOK, e, String.valueOf(e.getMessage()));
        }
    }

    /// Something that may not work on this computer.
    private interface Attempt {
        void run() throws IOException;
    }

    /// @param key of what to say where it does not work: what the system says nobody understands
    private void attempt(Way way, String key, Attempt attempt) {
        try {
            attempt.run();
            news(new AlertNews.Sent(way));
        } catch (IOException e) {
            failed(way, e, texts.get().get(key));
        }
    }

    private void failed(Way way, IOException why, String said) {
        LOG.warn("An alert did not go out by {}: {}", way, why.getMessage());
        news(new AlertNews.Failed(way, said));
    }

    private void news(AlertNews news) {
        for (Consumer<AlertNews> listener : listeners) listener.accept(news);
    }

    @Override
    public AlertWishes wishes() {
        return wishes;
    }

    @Override
    public void wish(AlertWishes next) {
        wishes = next;
        loop.execute(() -> file.save(next));
    }

    @Override
    public void tryOut() {
        loop.execute(() -> {
            AlertWishes now = wishes;
            AlertWords words = new AlertWords(floor.get(), texts.get());
            desktop(words.example());
            sound();
            if (!now.webhook().isEmpty()) post(now, AlertWords.TEST, words.json(AlertWords.TEST, null));
        });
    }

    @Override
    public Runnable subscribe(Consumer<AlertNews> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        loop.close();
    }
}
