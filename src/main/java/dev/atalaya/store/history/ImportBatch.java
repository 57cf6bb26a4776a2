package dev.atalaya.store.history;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.FloorEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is taken from one report file.
///
/// @param made what is noted of the import; its number is given by the store
/// @param states in any order; of one agent no two begin at the same time
/// @param talks in the order of the file
/// @param things groups with the members that the file tells of, states and agents, as far as they are known
public record ImportBatch(
        ImportMade made, List<AgentInterval> states, List<ImportedTalk> talks, List<FloorEvent> things) {

    public ImportBatch {
        states = List.copyOf(states);
        talks = List.copyOf(talks);
        things = List.copyOf(things);
    }

    /// @param importer who imports it, null where nobody is known
    public ImportBatch by(@Nullable String importer) {
        return new ImportBatch(made.madeBy(importer), states, talks, things);
    }
}
