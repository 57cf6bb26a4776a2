package dev.atalaya.insight.findings;

import dev.atalaya.floor.Change;
import java.util.List;

/// What would mend it, as one step.
///
/// @param title what is done
/// @param changes of how the floor is set up
/// @param moves of conversations
/// @param effects what it changes, and what it does not
/// @param onlyMoves true where the customers concerned would still meet nobody
public record Fix(Phrase title, List<Change> changes, List<Move> moves, List<Phrase> effects, boolean onlyMoves) {

    public Fix {
        changes = List.copyOf(changes);
        moves = List.copyOf(moves);
        effects = List.copyOf(effects);
    }

    public static Fix change(Phrase title, Change change, List<Phrase> effects, boolean onlyMoves) {
        return new Fix(title, List.of(change), List.of(), effects, onlyMoves);
    }

    /// Nothing that this console could do: something for people.
    public static Fix advice(Phrase title, Phrase... effects) {
        return new Fix(title, List.of(), List.of(), List.of(effects), false);
    }

    /// Whether it can be done from here.
    public boolean doable() {
        return !changes.isEmpty() || !moves.isEmpty();
    }
}
