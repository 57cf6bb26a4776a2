package dev.atalaya.store.history;

import dev.atalaya.floor.FloorEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// The report files that were imported. Durable on return. Any thread, but never the JavaFX thread: every call blocks,
/// and may throw a [dev.atalaya.store.StoreException].
public interface Imports {

    /// The newest first.
    List<ImportMade> all();

    /// One transaction.
    ///
    /// @return the import's number
    long add(ImportBatch batch);

    /// Takes an import back, with all that only it told.
    ///
    /// @return false where there is none of that number
    boolean remove(long no);

    /// All that was imported, as history of evidence IMPORTED.
    History history();

    /// Tells of every line about a conversation, with its import's number, in the order of the imports and their lines.
    void talks(BiConsumer<Long, ImportedTalk> each);

    /// The lines by which somebody got a conversation in `[from, to)`, in the order of time.
    List<Told> given(Instant from, Instant to);

    /// The latest one of an import; empty where nobody got anything by it.
    Optional<Told> latest(long no);

    /// A line of an import.
    record Told(long importNo, ImportedTalk talk) {}

    /// The ids of conversations of which several lines tell.
    Set<String> manifold();

    /// The groups that no platform knows and of which only this importer's files tell, with their members: the
    /// platform's,
    /// and those of whom too only his files tell. A group with any other member is left out.
    ///
    /// @return ids of the members that the platform knows, by the group's id
    Map<String, Set<String>> groupsOf(String importer);

    /// The groups, states and agents that were told of, each once; groups with all their members.
    List<FloorEvent> things();
}
