package dev.atalaya.simulator.world;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Entity;
import dev.atalaya.wire.ConfigInterval;
import dev.atalaya.wire.Json;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/// How things were set up, and who changed it.
final class ConfigHistory {

    private final Core core;
    private final JsonMapper mapper = Json.mapper();
    private long last;

    ConfigHistory(Core core) {
        this.core = core;
    }

    /// The thing is set up as `value` from now on.
    void note(Entity entity, String id, Object value, Actor by) {
        String key = entity + "/" + id;
        Instant now = core.now();
        ConfigInterval lasting = core.tables.configHistory.lasting(key);
        if (lasting != null) core.tables.configHistory.end(key, until(lasting, now), now);
        last++;
        core.tables.configHistory.begin(
                key, new ConfigInterval(Long.toString(last), entity, id, mapper.valueToTree(value), now, null, by));
    }

    long last() {
        return last;
    }

    void restore(long lastId) {
        last = lastId;
    }

    private static ConfigInterval until(ConfigInterval v, Instant end) {
        return new ConfigInterval(v.id(), v.entity(), v.entityId(), v.value(), v.from(), end, v.changedBy());
    }
}
