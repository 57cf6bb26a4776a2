package dev.atalaya.ui.past;

import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.ui.card.CardSubject;
import dev.atalaya.ui.card.CardView;
import dev.atalaya.ui.card.CardViewModel;
import dev.atalaya.ui.card.CardWords;
import dev.atalaya.ui.floor.FloorParts;
import dev.atalaya.ui.floor.FloorViewModel;
import dev.atalaya.ui.floor.conversations.Selection;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// What stands beside the lists of the past: the card, and nothing that changes anything.
final class PastParts implements FloorParts {

    private final FloorViewModel model;
    private final LiveFloor floor;
    private final CardViewModel card;
    private final Consumer<String> decisions;
    private final Consumer<String> whyNot;

    /// @param decisions lists all decisions about a conversation, by id
    /// @param whyNot lists why a day's conversations went elsewhere than to an agent
    PastParts(FloorViewModel model, CardViewModel card, Consumer<String> decisions, Consumer<String> whyNot) {
        this.model = model;
        this.floor = model.floor();
        this.card = card;
        this.decisions = decisions;
        this.whyNot = whyNot;
    }

    @Override
    public Node beside(Words words, Bag bag) {
        Selection selection = model.conversations().selection();
        Button all = new Button(words.get("log.card.all"));
        all.getStyleClass().add("plain");
        all.setOnAction(_ -> {
            ConversationView current = selection.currentProperty().get();
            if (current != null) decisions.accept(current.id());
        });
        CardWords cardWords = new CardWords(words.texts(), words.times(), new FloorNames(floor), floor::now);
        CardView view = new CardView(card, cardWords, bag, all);
        bag.watch(selection.currentProperty(), this::explain);
        bag.add(floor.subscribe(_ -> explain(selection.currentProperty().get())));
        bag.watch(floor.nowProperty(), _ -> view.tick());
        bag.watch(floor.linkProperty(), link -> card.link(link != null && link.live()));
        return view;
    }

    private void explain(@Nullable ConversationView view) {
        card.show(view == null ? null : new CardSubject(view, assignee(view)));
    }

    private @Nullable AgentView assignee(ConversationView view) {
        String id = view.conversation().assigneeId();
        return id == null ? null : floor.agent(id);
    }

    @Override
    public void whyNot(String agentId) {
        whyNot.accept(agentId);
    }
}
