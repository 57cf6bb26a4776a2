package dev.atalaya.ui.log;

import dev.atalaya.ui.shell.Bag;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What stands beside the list: the card while a decision is chosen, else the day of an agent while somebody asks about
/// it.
final class LogBeside extends StackPane {

    private final BooleanBinding wanted;

    LogBeside(LogViewModel model, WhyNotViewModel whyNot, Region card, Region day, Bag bag) {
        super(day, card);
        BooleanBinding chosen = model.selectedProperty().isNotNull();
        wanted = Bindings.or(chosen, whyNot.askedProperty().isNotNull());
        card.visibleProperty().bind(chosen);
        day.visibleProperty().bind(chosen.not());
        bag.add(() -> {
            card.visibleProperty().unbind();
            day.visibleProperty().unbind();
            wanted.dispose();
            chosen.dispose();
        });
    }

    /// Whether there is anything to show.
    BooleanBinding wanted() {
        return wanted;
    }
}
