package dev.atalaya.simulator.world;

import dev.atalaya.floor.Conversation;
import java.time.Duration;
import java.time.Instant;

/// Forgets what closed, ended or was decided longer ago than the scenario keeps things, once a day: a simulation may
/// run for ever.
final class Forgetter {

    private final Core core;
    private final Contacts contacts;

    Forgetter(Core core, Contacts contacts) {
        this.core = core;
        this.contacts = contacts;
    }

    void forget() {
        Instant before = core.now().minus(Duration.ofDays(core.scenario.keepDays()));
        Tables tables = core.tables;
        tables.log.forget(before);
        tables.stateHistory.forget(before);
        tables.configHistory.forget(before);
        for (Tables.Opened ended : tables.conversationHistory.forget(before)) {
            Conversation value = tables.conversations.get(ended.conversationId());
            contacts.forget(value);
            tables.conversations.remove(value.id());
            tables.transcripts.remove(value.id());
        }
        core.in(Duration.ofDays(1), new Due.Forget());
    }
}
