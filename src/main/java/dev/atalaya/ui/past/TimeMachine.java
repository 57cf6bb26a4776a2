package dev.atalaya.ui.past;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.insight.PastFloor;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.HistoryService;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.PlatformClock;
import dev.atalaya.sync.Who;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.log.LogReader;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Which past second is looked at, and the floor as it stood then. There is at most one look at a time: whoever asks
/// meanwhile gets only what he asked for last. User interface thread only.
public final class TimeMachine implements AutoCloseable {

    /// Past seconds per second.
    static final List<Integer> SPEEDS = List.of(1, 10, 60, 600);

    private static final Duration BEAT = Duration.ofMillis(250);
    /// What stood then may have come about so long before.
    private static final Duration BEFORE = Duration.ofDays(7);

    /// Earlier than any platform is.
    private static final Instant NEVER = Instant.EPOCH.plus(Duration.ofDays(1));

    private static final Delta NOTHING =
            new Delta(true, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), null, null, null, true);

    private final LiveFloor live;
    private final LiveFloor then;
    private final PastSource source;
    private final @Nullable HistoryService history;
    private final LogReader reader;
    private final UiTimer timer;
    private final Supplier<AttentionLimits> limits;
    private final ReadOnlyObjectWrapper<@Nullable Instant> at = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PastFloor> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper speed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper fetching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Subscription beats = Subscription.EMPTY;
    private Subscription waiting = Subscription.EMPTY;
    private final Subscription user;
    /// One for each journey: a look given up may still be at work on the one before.
    private PastDeltas deltas = new PastDeltas();
    private LogReader.Ask looking = new LogReader.Ask();
    private @Nullable Instant looksAt;
    private @Nullable Instant fetched;
    /// What was fetched tells nothing of later.
    private Instant fetchedTo = Instant.MIN;
    private long beat;
    private boolean again;
    private @Nullable Who who;
    private int looks;
    private int fetches;

    /// @param then shows the past; nobody else feeds it
    public TimeMachine(
            LiveFloor live,
            LiveFloor then,
            PastSource source,
            @Nullable HistoryService history,
            LogReader reader,
            UiTimer timer,
            Supplier<AttentionLimits> limits) {
        this.live = live;
        this.then = then;
        this.source = source;
        this.history = history;
        this.reader = reader;
        this.timer = timer;
        this.limits = limits;
        user = live.linkProperty().subscribe(_ -> sawAs(live.who()));
    }

    /// Whoever signs in instead may see less: what was seen of the past goes.
    private void sawAs(@Nullable Who next) {
        if (next == null) return;
        boolean other = who != null && !who.equals(next);
        who = next;
        if (!other) return;
        back();
        then.apply(NOTHING.then(link(live.linkProperty().getValue())));
    }

    /// The second that is looked at; null for now.
    public ReadOnlyObjectProperty<@Nullable Instant> atProperty() {
        return at.getReadOnlyProperty();
    }

    /// What is on screen, which may be a little behind; null before the first look.
    ReadOnlyObjectProperty<@Nullable PastFloor> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Past seconds per second; 0 while time stands still.
    ReadOnlyIntegerProperty speedProperty() {
        return speed.getReadOnlyProperty();
    }

    /// Whether what is missing of that time is being fetched.
    ReadOnlyBooleanProperty fetchingProperty() {
        return fetching.getReadOnlyProperty();
    }

    /// Why it cannot be shown, one line; else empty.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    LiveFloor live() {
        return live;
    }

    /// How many looks were taken, for tests.
    int looks() {
        return looks;
    }

    /// Looks at that second; at now where it is not past.
    public void go(Instant wanted) {
        if (!wanted.isBefore(live.now())) {
            back();
            return;
        }
        at.set(wanted.truncatedTo(ChronoUnit.MILLIS));
        ensure(wanted);
        look();
    }

    /// Looks back so long from now, as soon as the platform's time is known.
    public void goBack(Duration ago) {
        waiting.unsubscribe();
        if (told(live.clockProperty().getValue())) {
            go(live.now().minus(ago));
            return;
        }
        waiting = live.clockProperty().subscribe(clock -> {
            if (!told(clock)) return;
            waiting.unsubscribe();
            go(live.now().minus(ago));
        });
    }

    /// Before the platform is heard for the first time its clock stands at the beginning of all.
    private boolean told(@Nullable PlatformClock clock) {
        return clock != null && live.now().isAfter(NEVER);
    }

    /// Lets time pass there.
    ///
    /// @param factor 0 stops it
    void play(int factor) {
        beats.unsubscribe();
        beats = Subscription.EMPTY;
        speed.set(at.get() == null ? 0 : factor);
        if (speed.get() == 0) return;
        beat = timer.nanos();
        beats = timer.every(BEAT, this::beat);
    }

    private void beat() {
        Instant now = at.get();
        long nanos = timer.nanos();
        if (now != null) go(now.plusNanos((nanos - beat) * speed.get()));
        beat = nanos;
    }

    /// Back to now.
    public void back() {
        play(0);
        looking.cancel();
        looksAt = null;
        again = false;
        deltas = new PastDeltas();
        at.set(null);
        shown.set(null);
        problem.set("");
    }

    private void look() {
        Instant wanted = at.get();
        if (wanted == null) return;
        again = looksAt != null;
        if (again) return;
        looksAt = wanted;
        looks++;
        PastDeltas journey = deltas;
        Who looker = who;
        Set<String> marked = live.agents().stream()
                .filter(view -> view.test() == TestFlag.SUPERVISOR)
                .map(view -> view.id())
                .collect(Collectors.toSet());
        AttentionLimits attention = limits.get();
        looking = reader.ask(
                cancel -> {
                    PastFloor floor = source.at(wanted, cancel).within(group -> LiveFloor.sees(looker, group));
                    return new Look(floor, journey.of(floor, marked, attention));
                },
                this::take,
                why -> {
                    looksAt = null;
                    problem.set(why);
                    if (again) look();
                });
    }

    private record Look(PastFloor floor, Delta delta) {}

    private void take(Look look) {
        looksAt = null;
        problem.set("");
        Link link = live.linkProperty().getValue();
        then.apply(look.delta().then(link(link)));
        shown.set(look.floor());
        if (again) look();
    }

    /// The past is as it is, whatever becomes of the connection; who looks at it sees his own groups only.
    private static Delta link(@Nullable Link now) {
        Link still = new Link(Link.State.LIVE, null, "", now == null ? null : now.me(), 0, 0);
        return new Delta(false, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), still, null, null, true);
    }

    /// Fetches what is missing of the days around, once for each day looked at and, once that has ended, again for what
    /// has passed of it since; then looks again.
    private void ensure(Instant wanted) {
        HistoryService from = history;
        Instant day = wanted.truncatedTo(ChronoUnit.DAYS);
        boolean asked = day.equals(fetched) && (fetching.get() || wanted.isBefore(fetchedTo));
        if (from == null || asked) return;
        fetched = day;
        fetchedTo = live.now();
        fetching.set(true);
        int fetch = ++fetches;
        from.ensure(new Stretch(day.minus(BEFORE), day.plus(Duration.ofDays(1))), _ -> {})
                .ended()
                .thenAccept(_ -> reader.ui().execute(() -> {
                    if (fetch != fetches) return;
                    fetching.set(false);
                    look();
                }));
    }

    @Override
    public void close() {
        waiting.unsubscribe();
        user.unsubscribe();
        back();
    }
}
