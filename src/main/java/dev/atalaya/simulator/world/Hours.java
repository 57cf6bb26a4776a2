package dev.atalaya.simulator.world;

import dev.atalaya.floor.Group;
import dev.atalaya.routing.OpeningHours;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Notices when groups open and close.
final class Hours {

    private final Core core;
    private final Assigner assigner;
    /// When each group opens or closes next, as far as it is on the timeline.
    private final Map<String, Instant> next = new HashMap<>();

    Hours(Core core, Assigner assigner) {
        this.core = core;
        this.assigner = assigner;
    }

    /// Looks up when the group opens or closes next.
    void plan(Group group) {
        Instant change = OpeningHours.nextChange(group.schedule(), group.zone(), core.now());
        if (change == null) {
            next.remove(group.id());
        } else if (!change.equals(next.put(group.id(), change))) {
            core.timeline.add(change, new Due.Hours(group.id()));
        }
    }

    void change(String groupId) {
        // With another schedule since, what was planned before is of no meaning.
        if (!core.now().equals(next.get(groupId))) return;
        Group group = core.tables.groups.get(groupId);
        boolean open = OpeningHours.isOpen(group.schedule(), group.zone(), core.now());
        assigner.wake(groupId, group.name() + (open ? " opens" : " closes"));
        plan(group);
    }

    Map<String, Instant> next() {
        return next;
    }

    void restore(Map<String, Instant> planned) {
        next.putAll(planned);
    }
}
