package dev.atalaya.ui.desk;

import dev.atalaya.floor.Change;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.DropVerdict;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Lookup;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.card.CardPast;
import dev.atalaya.ui.card.CardSubject;
import dev.atalaya.ui.card.CardView;
import dev.atalaya.ui.card.CardViewModel;
import dev.atalaya.ui.card.CardWords;
import dev.atalaya.ui.card.ThenButton;
import dev.atalaya.ui.floor.FloorParts;
import dev.atalaya.ui.floor.FloorViewModel;
import dev.atalaya.ui.floor.conversations.ConversationRow;
import dev.atalaya.ui.floor.conversations.Selection;
import dev.atalaya.ui.floor.roster.RosterRow;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.Hold;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.reassign.DropTarget;
import dev.atalaya.ui.reassign.DropWords;
import dev.atalaya.ui.reassign.FloorDropJudge;
import dev.atalaya.ui.reassign.ReassignOverlay;
import dev.atalaya.ui.reassign.ReassignViewModel;
import dev.atalaya.ui.reassign.RescuePlan;
import dev.atalaya.ui.reassign.SpreadRule;
import dev.atalaya.ui.reassign.SpreadStrip;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Lays the card and the reassigning over the floor's lists. Its view-models outlive the views.
public final class Desk implements FloorParts {

    private final FloorViewModel model;
    private final LiveFloor floor;
    private final CardViewModel card;
    private final ReassignViewModel reassign;
    private final Supplier<Texts> texts;
    private final Supplier<Pane> overlay;
    private final Ways ways;
    private final CardExtra extra;
    private final UiCommand command = new UiCommand("reassign", "ASSIGN", "R", this::choose);
    private final UiCommand explain = new UiCommand("explain", "INFO", "W", this::showCard);
    private final UndoCommand undo;
    private final Notices notices;
    private final Bag bag = new Bag();
    private @Nullable DeskViews views;
    private boolean onScreen;

    /// @param overlay the pane over the whole window
    /// @param texts of the language now in use
    /// @param extra stands beside the card's own button
    /// @param announced whether the user is told elsewhere of the batch of this id
    public Desk(
            FloorViewModel model,
            Lookup lookup,
            UiExecutor ui,
            CardPast past,
            Notices notices,
            Supplier<Pane> overlay,
            Supplier<Texts> texts,
            Ways ways,
            CardExtra extra,
            Predicate<String> announced) {
        this.model = model;
        this.floor = model.floor();
        this.texts = texts;
        this.notices = notices;
        this.overlay = overlay;
        this.ways = ways;
        this.extra = extra;
        card = new CardViewModel(lookup, ui, past);
        reassign = new ReassignViewModel(
                new FloorDropJudge(floor, new AtomRuleBook()),
                model.outbox(),
                (target, verdict) -> notices.tell(refusal(target, verdict)));
        reassign.carriedProperty().subscribe(carried -> model.hold(Hold.DRAG, !carried.isEmpty()));
        undo = new UndoCommand(floor, model.outbox(), notices, texts);
        bag.add(floor.whenOther(this::forget));
        bag.add(floor.subscribe(undo::hear));
        bag.add(floor.subscribe(new OutcomeNotices(floor, model.outbox(), notices, texts)::hear));
        bag.add(floor.subscribe(new GivenNotices(floor, notices, texts, undo::undo, announced)::hear));
        bag.watch(model.conversations().selection().idsProperty(), _ -> offer());
    }

    /// Somebody else looks: the conversation chosen and its card, on whatever screen, are not his.
    private void forget() {
        model.conversations().selection().clear();
        card.show(null);
    }

    @Override
    public Node beside(Words words, Bag bag) {
        DropWords dropWords = new DropWords(words.texts(), floor::now);
        ReassignOverlay chooser = new ReassignOverlay(reassign, words.texts(), dropWords);
        SpreadStrip strip = new SpreadStrip(reassign, floor, words.texts(), this::offer);
        DeskViews made = new DeskViews(reassign, words.texts(), dropWords, chooser, strip, overlay.get());
        views = made;
        bag.add(floor.whenOther(() -> {
            reassign.decline();
            chooser.close();
        }));
        Button button = new Button(words.get("command.reassign"));
        button.getStyleClass().add("primary");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> command.run());
        Selection selection = model.conversations().selection();
        CardWords cardWords = new CardWords(words.texts(), words.times(), new FloorNames(floor), floor::now);
        Node more = extra.node(selection.currentProperty(), words, bag);
        ThenButton then = new ThenButton(card, ways.then(), words, bag);
        CardView view = new CardView(card, cardWords, bag, button, decisions(words, selection), then, more);
        bag.watch(selection.idsProperty(), ids -> view.chosen(ids.size()));
        bag.watch(selection.currentProperty(), this::explain);
        bag.watch(floor.nowProperty(), _ -> view.tick());
        bag.watch(floor.linkProperty(), link -> card.link(link != null && link.live()));
        bag.add(floor.subscribe(delta -> {
            explain(selection.currentProperty().get());
            card.hear(delta.decisions());
        }));
        onScreen = true;
        offer();
        bag.add(() -> {
            made.dispose();
            if (views != made) return;
            views = null;
            onScreen = false;
            offer();
        });
        return view;
    }

    private Button decisions(Words words, Selection selection) {
        Button button = new Button(words.get("log.card.all"));
        button.getStyleClass().add("plain");
        button.setOnAction(_ -> {
            ConversationView current = selection.currentProperty().get();
            if (current != null) ways.decisions().accept(current.id());
        });
        return button;
    }

    /// On another screen nobody sees what is chosen here.
    private void offer() {
        boolean can = onScreen
                && !model.conversations().selection().idsProperty().get().isEmpty();
        command.executableProperty().set(can);
        explain.executableProperty().set(can);
    }

    private void explain(@Nullable ConversationView view) {
        card.show(view == null ? null : new CardSubject(view, assignee(view)));
    }

    private @Nullable AgentView assignee(ConversationView view) {
        String id = view.conversation().assigneeId();
        return id == null ? null : floor.agent(id);
    }

    @Override
    public void conversationRow(TableRow<ConversationRow> row, Words words) {
        if (views != null) views.source(row, this::carried);
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) explain.run();
        });
    }

    @Override
    public void conversations(TableView<ConversationRow> table, Words words) {
        DeskMenu menu = new DeskMenu(model, reassign, List.of(explain, command), this::spread, ways.agent(), words);
        table.setOnContextMenuRequested(asked -> menu.open(table, asked));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) explain.run();
        });
    }

    @Override
    public void whyNot(String agentId) {
        ways.whyNot().accept(agentId);
    }

    @Override
    public void change(Change change) {
        ways.change().accept(change);
    }

    @Override
    public void give(RosterRow to) {
        DropTarget target = RosterZones.target(to);
        if (target != null) reassign.send(carried(), target);
    }

    @Override
    public void passOn(List<ConversationView> conversations) {
        if (views != null) views.chooser().choose(conversations);
    }

    @Override
    public void spread(List<ConversationView> conversations) {
        spread(conversations, SpreadRule.SAME_GROUP);
    }

    @Override
    public @Nullable Node belowRoster(Words words) {
        return views == null ? null : views.strip();
    }

    private void spread(List<ConversationView> conversations, SpreadRule rule) {
        if (views == null || conversations.isEmpty()) return;
        offer(reassign.plan(conversations, floor, rule), conversations);
    }

    /// Also where nobody gets any: by another rule somebody may.
    private void offer(RescuePlan plan, List<ConversationView> conversations) {
        if (views == null) return;
        views.chooser().spread(plan, other -> spread(conversations, other), () -> spread(plan, conversations));
    }

    /// Whoever has left meanwhile gets nothing: the plan is made and shown anew.
    private void spread(RescuePlan plan, List<ConversationView> conversations) {
        if (!plan.holds(floor)) {
            spread(conversations, plan.rule());
        } else {
            reassign.spread(plan, texts.get().get("rescue.reason"));
        }
    }

    @Override
    public void rosterCell(ListCell<RosterRow> cell, Words words) {
        // The roster's cells are made after the pane beside it.
        if (views != null) views.zone(cell);
    }

    @Override
    public List<UiCommand> commands() {
        return List.of(command, explain, undo.command());
    }

    /// Whether the past is on screen, where nothing is given or taken back.
    public void past(boolean looked) {
        undo.past(looked);
    }

    @Override
    public void close() {
        bag.close();
    }

    private List<ConversationView> carried() {
        return model.conversations().selection().views();
    }

    private void showCard() {
        model.panes().cardProperty().set(true);
    }

    private void choose() {
        if (views != null) views.chooser().choose(carried());
    }

    private UserMessage refusal(DropTarget target, DropVerdict verdict) {
        Texts now = texts.get();
        String why = String.join(" · ", new DropWords(now, floor::now).all(verdict));
        return UserMessage.of(UserMessage.Kind.WARNING, now.get("drop.refused", target.label(), why));
    }
}
