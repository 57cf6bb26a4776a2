package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import dev.atalaya.insight.Surroundings;
import java.util.function.Consumer;

/// Tells of a decision what the history kept here knows of it.
@FunctionalInterface
public interface CardPast {

    /// Where no history is kept: nothing is ever told.
    CardPast NONE = (_, _) -> {};

    /// Returns at once.
    ///
    /// @param then told on the user interface's thread; not at all where it cannot be read
    void ask(Assignment decision, Consumer<Surroundings> then);
}
