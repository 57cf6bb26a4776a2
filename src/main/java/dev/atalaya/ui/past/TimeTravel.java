package dev.atalaya.ui.past;

import dev.atalaya.insight.PastFloor;
import dev.atalaya.sync.Lookup;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.ui.card.CardPast;
import dev.atalaya.ui.card.CardViewModel;
import dev.atalaya.ui.floor.FloorParts;
import dev.atalaya.ui.floor.FloorViewModel;
import dev.atalaya.ui.floor.PastFloors;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The time machine with its lists and its card. User interface thread only.
public final class TimeTravel implements PastFloors {

    /// So far back one looks who names no time.
    private static final Duration AGO = Duration.ofMinutes(15);

    private final TimeMachine machine;
    private final FloorViewModel model;
    private final PastParts parts;
    private final Notices notices;
    private final UiCommand look = new UiCommand("past", "CLOCK", "Shortcut+T", this::open);
    private final UiCommand now = new UiCommand("now", "CLOSE", "Esc", this::back);
    private final Subscription subscription;
    private final Runnable toFloor;
    private final ObservableValue<Boolean> on;
    private @Nullable String wanted;

    /// @param then the floor that the machine feeds
    /// @param toFloor brings the floor's screen to the front
    /// @param inFront whether it is there: elsewhere Escape is not this one's key
    /// @param decisions lists all decisions about a conversation, by id
    /// @param whyNot lists why a day's conversations went elsewhere than to an agent
    public TimeTravel(
            TimeMachine machine,
            LiveFloor then,
            Lookup lookup,
            UiExecutor ui,
            CardPast past,
            UiTimer timer,
            Notices notices,
            Runnable toFloor,
            ObservableValue<Boolean> inFront,
            Consumer<String> decisions,
            Consumer<String> whyNot) {
        this.machine = machine;
        this.notices = notices;
        this.toFloor = toFloor;
        model = new FloorViewModel(then, new NoOutbox(), timer);
        CardViewModel card = new CardViewModel(new PastLookup(lookup, then::now), ui, past);
        parts = new PastParts(model, card, decisions, whyNot);
        on = machine.atProperty().map(_ -> true).orElse(false);
        subscription = Subscription.combine(
                on.subscribe(looked -> now.executableProperty().set(looked && inFront.getValue())),
                inFront.subscribe(front -> now.executableProperty().set(front && on.getValue())),
                machine.shownProperty().subscribe(this::came),
                then.whenOther(() -> {
                    model.conversations().selection().clear();
                    card.show(null);
                }));
    }

    /// Shows the floor as it stood at that instant, and this conversation on it.
    public void go(Instant at, String conversationId) {
        wanted = conversationId;
        toFloor.run();
        machine.play(0);
        machine.go(at);
    }

    private void came(@Nullable PastFloor floor) {
        if (floor == null || wanted == null) return;
        // A look at another second, asked for before.
        if (!floor.at().equals(machine.atProperty().get())) return;
        if (model.conversations().reveal(wanted) || !machine.fetchingProperty().get()) wanted = null;
    }

    private void open() {
        toFloor.run();
        if (machine.atProperty().get() == null) machine.goBack(AGO);
    }

    /// Looks back so long as soon as the platform's time is known.
    public void goBack(Duration ago) {
        toFloor.run();
        machine.goBack(ago);
    }

    @Override
    public void back() {
        wanted = null;
        machine.back();
    }

    /// Whether what is on screen is still being worked out.
    public boolean loading() {
        return machine.atProperty().get() != null
                && (machine.shownProperty().get() == null
                        || machine.fetchingProperty().get());
    }

    @Override
    public ObservableValue<Boolean> onProperty() {
        return on;
    }

    @Override
    public FloorViewModel model() {
        return model;
    }

    @Override
    public FloorParts parts() {
        return parts;
    }

    @Override
    public Region bar(Words words, Bag bag) {
        return new PastBar(machine, this::back, notices, words, bag);
    }

    @Override
    public List<UiCommand> commands() {
        return List.of(look, now);
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        machine.close();
        model.close();
    }
}
