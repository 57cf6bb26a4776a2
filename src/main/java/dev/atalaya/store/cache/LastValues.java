package dev.atalaya.store.cache;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.store.CacheBatch.Entry;
import dev.atalaya.store.FloorSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What remains of a batch: the last event of each thing.
record LastValues(Collection<Entry> floor, List<Assignment> decisions, List<FloorEvent.Removed> removedDecisions) {

    private record Id(Entity entity, String id) {}

    static LastValues of(List<Entry> entries) {
        Map<Id, Entry> floor = new LinkedHashMap<>();
        Map<String, FloorEvent> log = new LinkedHashMap<>();
        for (Entry entry : entries) {
            FloorEvent event = entry.event();
            if (event.entity() == Entity.ASSIGNMENT) log.put(event.id(), event);
            else floor.put(new Id(event.entity(), event.id()), entry);
        }
        List<Assignment> decisions = new ArrayList<>();
        List<FloorEvent.Removed> removed = new ArrayList<>();
        for (FloorEvent event : log.values()) {
            if (event instanceof FloorEvent.AssignmentMade made) decisions.add(made.value());
            if (event instanceof FloorEvent.Removed gone) removed.add(gone);
        }
        return new LastValues(floor.values(), decisions, removed);
    }

    /// A whole floor as entries.
    static List<Entry> entries(FloorSnapshot floor) {
        List<Entry> entries = new ArrayList<>();
        floor.states().forEach(s -> entries.add(new Entry(s.lastSeq(), new FloorEvent.StateChanged(s.value()))));
        floor.groups().forEach(g -> entries.add(new Entry(g.lastSeq(), new FloorEvent.GroupChanged(g.value()))));
        floor.agents().forEach(a -> entries.add(new Entry(a.lastSeq(), new FloorEvent.AgentChanged(a.value()))));
        floor.tasks().forEach(t -> entries.add(new Entry(t.lastSeq(), new FloorEvent.TaskChanged(t.value()))));
        floor.conversations()
                .forEach(c -> entries.add(new Entry(c.lastSeq(), new FloorEvent.ConversationChanged(c.value()))));
        return entries;
    }
}
