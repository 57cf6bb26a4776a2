package dev.atalaya.platform.supervisorapi;

import dev.atalaya.floor.Entity;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.wire.Changes;
import dev.atalaya.wire.EventFrame;
import dev.atalaya.wire.Heartbeat;
import dev.atalaya.wire.Json;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Events as they stand on the wire, about user states, whose ids tell them apart.
final class Events {

    private static final JsonMapper MAPPER = Json.mapper();

    private Events() {}

    static EventFrame frame(long seq, long count, String id) {
        var state = new dev.atalaya.floor.UserState(id, "Lunch", "lunch", "", false, true, 1);
        return new EventFrame(
                FloorFixtures.PLATFORM,
                FloorFixtures.NOW,
                1,
                seq,
                count,
                77,
                Entity.STATE,
                id,
                MAPPER.valueToTree(state));
    }

    static String json(long seq, long count, String id) {
        return MAPPER.writeValueAsString(frame(seq, count, id));
    }

    static String sse(long seq, long count, String id) {
        return "event: STATE\nid: " + seq + "\ndata: " + json(seq, count, id) + "\n\n";
    }

    static String heartbeat(long seq, long count) {
        Heartbeat beat = new Heartbeat(FloorFixtures.PLATFORM, FloorFixtures.NOW, 1, seq, count);
        return "event: heartbeat\ndata: " + MAPPER.writeValueAsString(beat) + "\n\n";
    }

    static Changes changes(long seq, boolean more, EventFrame... events) {
        return new Changes(FloorFixtures.PLATFORM, FloorFixtures.NOW, 1, seq, more, List.of(events));
    }
}
