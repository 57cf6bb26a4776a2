package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.control.Seen;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.time.Instant;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Leads from a decision to the floor as it stood then; not there where there is no past to be had.
public final class ThenButton extends Button {

    /// @param way brings the floor of an instant to the front, and a conversation into sight on it
    public ThenButton(CardViewModel card, @Nullable BiConsumer<Instant, String> way, Words words, Bag bag) {
        super("", Icon.CLOCK.node());
        getStyleClass().setAll("button", "plain", "then-button");
        setId("card-then");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(words.get("card.then")));
        setAccessibleText(words.get("card.then"));
        Seen.when(way != null, this);
        setOnAction(_ -> {
            Assignment decision = card.stateProperty().get().decision();
            if (decision != null && way != null) way.accept(decision.at(), decision.conversationId());
        });
        bag.watch(card.stateProperty(), state -> setDisable(state.decision() == null));
    }
}
