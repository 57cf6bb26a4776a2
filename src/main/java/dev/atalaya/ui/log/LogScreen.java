package dev.atalaya.ui.log;

import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Place;
import dev.atalaya.ui.shell.Screen;
import dev.atalaya.ui.shell.Shown;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The assignment log as a screen of the console.
public final class LogScreen implements Screen {

    private final LogViewModel model;
    private final LogCard card;
    private final LogTools tools;
    private final UiCommand filter;
    private final UiCommand bundle;
    private @Nullable LogView view;

    /// @param card explains the decision chosen
    public LogScreen(LogViewModel model, LogCard card, LogTools tools) {
        this.model = model;
        this.card = card;
        this.tools = tools;
        filter = new UiCommand("log-filter", "FILTER", "Shortcut+F", this::focusFilter);
        filter.executableProperty().set(false);
        bundle = new UiCommand("bundle", "BUNDLE", "", () -> tools.bundle().accept(model.subject()));
    }

    @Override
    public String id() {
        return "log";
    }

    @Override
    public Icon icon() {
        return Icon.LOG;
    }

    @Override
    public Shown open(Words words) {
        Bag opened = new Bag();
        WhyNotView day = new WhyNotView(tools.whyNot(), words, new FloorNames(model.floor()), opened);
        LogBeside beside = new LogBeside(model, tools.whyNot(), card.open(words, opened), day, opened);
        LogView made = new LogView(model, tools, beside, words, opened);
        view = made;
        filter.executableProperty().set(true);
        opened.add(model.open(words.zone()));
        opened.watch(model.shownProperty(), this::fill);
        opened.add(() -> {
            view = null;
            filter.executableProperty().set(false);
        });
        return new Shown(made, opened);
    }

    @Override
    public ObservableValue<Place> placeProperty() {
        return model.stateProperty().map(state -> new Place(id(), state.withSelected(null), state.selected()));
    }

    @Override
    public void goTo(Place place) {
        if (place.view() instanceof LogState state) model.go(state.withSelected((String) place.chosen()));
    }

    /// The stretch on screen is fetched where it is not here, once the platform's time is known.
    private void fill(LogShown shown) {
        Period period = shown.period();
        if (period != null && model.floor().clockProperty().getValue() != null)
            tools.fill().want(period, model.floor().now());
    }

    /// Lists all decisions about a conversation.
    public void showConversation(String id) {
        model.go(LogState.START.withScope(Scope.of(Scope.Preset.ALL)).with(all -> all.withConversations(Set.of(id))));
    }

    /// Lists the decisions that match: since the filter's beginning, or of the last seven days where it names none.
    public void show(LogFilter wanted, Instant now) {
        Instant from = wanted.from();
        Scope scope = from == null || !from.isBefore(now)
                ? Scope.of(Scope.Preset.DAYS_7)
                : Scope.custom(new Period(from, now));
        model.go(LogState.START.withScope(scope).with(_ -> wanted));
    }

    /// Lists why a day's conversations went elsewhere than to this agent.
    public void askWhyNot(String agentId) {
        tools.whyNot().ask(agentId);
    }

    /// Explains the newest decision that is here.
    public void explainOne() {
        LogList rows = model.shownProperty().get().rows();
        LogRow newest = rows.isEmpty() ? null : rows.getFirst().row();
        if (newest != null && model.selectedProperty().get() == null) model.select(newest);
    }

    private void focusFilter() {
        if (view != null) view.focusFilter();
    }

    @Override
    public List<UiCommand> commands() {
        return List.of(filter, bundle);
    }

    @Override
    public void close() {
        tools.export().cancel();
        tools.whyNot().close();
        model.close();
    }
}
