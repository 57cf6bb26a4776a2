package dev.atalaya.simulator.scenario;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What other parts of a scenario may refer to, read before everything else.
///
/// @param zone of the account; UTC where that is wrong
record Known(ZoneId zone, Set<String> states, Set<String> groups, Set<String> agents, Set<String> tasks) {

    static Known of(Fields root) {
        ZoneId zone = root.meant("zone", "a time zone", ZoneId::of);
        return new Known(
                zone == null ? ZoneOffset.UTC : zone,
                ids(root, "states"),
                ids(root, "groups"),
                ids(root, "agents"),
                ids(root, "tasks"));
    }

    private static Set<String> ids(Fields root, String name) {
        Set<String> ids = new HashSet<>();
        List<Fields> all = root.objects(name);
        for (Fields one : all) {
            String id = one.text("id");
            if (!id.isEmpty() && !ids.add(id)) one.error("id", "is there twice: \"" + id + "\"");
        }
        return ids;
    }
}
