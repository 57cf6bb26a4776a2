package dev.atalaya.ui.log;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.ui.card.CardView;
import dev.atalaya.ui.card.CardViewModel;
import dev.atalaya.ui.card.CardWords;
import dev.atalaya.ui.card.ThenButton;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The card beside the log, and the ways on from it.
public final class LogCard {

    private final LogViewModel model;
    private final CardViewModel card;
    private final Consumer<String> toFloor;
    private final Consumer<String> toAll;
    private final @Nullable BiConsumer<Instant, String> toThen;

    /// @param toFloor brings a conversation into sight on the floor, by id
    /// @param toAll lists all decisions about a conversation, by id
    /// @param toThen brings the floor of an instant to the front, and a conversation into sight on it; null where
    ///     there is no past to be had
    public LogCard(
            LogViewModel model,
            CardViewModel card,
            Consumer<String> toFloor,
            Consumer<String> toAll,
            @Nullable BiConsumer<Instant, String> toThen) {
        this.model = model;
        this.card = card;
        this.toFloor = toFloor;
        this.toAll = toAll;
        this.toThen = toThen;
    }

    Region open(Words words, Bag bag) {
        LiveFloor floor = model.floor();
        Button all = button("log.card.all", words, toAll);
        Button onFloor = button("log.card.on-floor", words, toFloor);
        CardWords cardWords = new CardWords(words.texts(), words.times(), new FloorNames(floor), floor::now);
        CardView view = new CardView(card, cardWords, bag, onFloor, all, new ThenButton(card, toThen, words, bag));
        bag.watch(floor.nowProperty(), _ -> view.tick());
        bag.watch(floor.linkProperty(), link -> card.link(link != null && link.live()));
        Runnable offer = () ->
                onFloor.setDisable(!isOnFloor(decision(model.selectedProperty().get())));
        bag.watch(model.selectedProperty(), row -> {
            card.show(row == null ? null : LogSubject.of(row.decision(), floor));
            offer.run();
        });
        bag.add(LogSubject.follow(
                floor, card, () -> decision(model.selectedProperty().get())));
        bag.add(floor.subscribe(_ -> offer.run()));
        return view;
    }

    private boolean isOnFloor(@Nullable Assignment decision) {
        return decision != null && model.floor().conversation(decision.conversationId()) != null;
    }

    private Button button(String key, Words words, Consumer<String> way) {
        Button button = new Button(words.get(key));
        button.getStyleClass().setAll("button", "plain");
        button.setOnAction(_ -> {
            Assignment decision = decision(model.selectedProperty().get());
            if (decision != null) way.accept(decision.conversationId());
        });
        return button;
    }

    private static @Nullable Assignment decision(@Nullable LogRow row) {
        return row == null ? null : row.decision();
    }
}
