package dev.atalaya.simulator.http;

import dev.atalaya.simulator.Journal;
import dev.atalaya.simulator.JournalEntry;
import java.util.List;
import java.util.Map;

/// `/v1/changes`: the live feed by polling.
record ChangesResource(Desk desk) {

    void addTo(Routes routes) {
        routes.add("GET", "/v1/changes", this::changes);
    }

    private Reply changes(Call call) {
        long after = call.seq("after").orElseThrow(() -> Refusal.malformed("after", "missing"));
        List<JournalEntry> entries = entries(desk.engine().journal(), after, call.limit());
        long seq = entries.isEmpty() ? after : entries.getLast().seq();
        FrameBuffer frames = new FrameBuffer();
        String id = desk.engine().call(world -> {
            frames.text("{\"platformId\":" + desk.mapper().writeValueAsString(world.platformId()))
                    .text(",\"now\":\"" + world.now() + "\",\"rate\":" + world.rate());
            return world.platformId();
        });
        boolean more = seq < desk.engine().journal().last();
        frames.text(",\"seq\":" + seq + ",\"more\":" + more + ",\"events\":[");
        String comma = "";
        for (JournalEntry entry : entries) {
            byte[] frame = entry.frame(call.user(), id, 0, System.nanoTime()).orElse(null);
            if (frame == null) continue;
            frames.text(comma).bytes(frame);
            comma = ",";
        }
        return new Reply(200, "application/json", Map.of(), frames.text("]}").toByteArray());
    }

    /// @throws Refusal where the position is not kept
    static List<JournalEntry> entries(Journal journal, long after, int limit) {
        try {
            return journal.after(after, limit);
        } catch (IllegalArgumentException outside) {
            throw Refusal.tooOld(after, journal.oldest(), journal.last());
        }
    }
}
