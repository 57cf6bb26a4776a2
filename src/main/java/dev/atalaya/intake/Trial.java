package dev.atalaya.intake;

import dev.atalaya.store.history.ImportBatch;
import dev.atalaya.texts.Said;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What would be taken of a file, and what would not. Nothing has been changed by it.
///
/// @param lines that the file has, without its headings
/// @param batch what would be taken; null where there is nothing
/// @param rejected every line that is not taken
/// @param noted what should be said of lines that are taken
/// @param notes what should be said of the whole
/// @param questions what has to be answered before anything can be taken
/// @param guessed states whose meaning nobody knows, with how many lines name them
public record Trial(
        String file,
        Plan plan,
        int lines,
        @Nullable ImportBatch batch,
        List<Remark> rejected,
        List<Remark> noted,
        List<Said> notes,
        List<Said> questions,
        Map<String, Integer> guessed) {

    public Trial {
        rejected = List.copyOf(rejected);
        noted = List.copyOf(noted);
        notes = List.copyOf(notes);
        questions = List.copyOf(questions);
        guessed = Map.copyOf(guessed);
    }

    /// Lines that would be taken.
    public int taken() {
        return lines - rejected.size();
    }

    /// Whether it can be taken as it is.
    public boolean ready() {
        return questions.isEmpty() && batch != null;
    }
}
