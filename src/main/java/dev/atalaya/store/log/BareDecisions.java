package dev.atalaya.store.log;

import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decisions of which the platform did not write down the candidates. Written, they are judged CANNOT_TELL; who knows
/// the history judges them later, and again when it was filled around them. Blocks: never on the JavaFX thread. For one
/// who judges; any thread may say that something is to be judged again.
///
/// Every method may throw a [dev.atalaya.store.StoreException].
public interface BareDecisions {

    /// Some that are to be judged.
    ///
    /// @param range they are all that there are in it
    /// @param rows oldest first; may be none
    record Batch(Stretch range, List<LogRow> rows) {

        public Batch {
            rows = List.copyOf(rows);
        }
    }

    /// The newest that have not been judged since they or the history around them changed.
    ///
    /// @param known stretches of which the history is known: nothing else is looked at, but for [#again]
    /// @param most so many, or a few more that are of one millisecond
    Optional<Batch> unjudged(Stretches known, int most);

    /// Keeps what was found of the batch that was asked for last; rows, counts and filters of the log agree at once.
    ///
    /// @param found by decision id
    /// @return false when something changed in between: then nothing is kept, and the batch comes again
    boolean judged(Batch batch, Map<String, Judgement> found);

    /// The history of this stretch is about to tell something else, or tells it now: what is there is judged again,
    /// also
    /// where nothing is known of it any more. Durable on return.
    void again(Stretch range);
}
