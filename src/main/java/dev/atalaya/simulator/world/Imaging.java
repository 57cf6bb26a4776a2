package dev.atalaya.simulator.world;

import dev.atalaya.floor.Conversation;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.Stamped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Takes the image of a world, and makes a world what its image says.
///
/// @param platformId of the world
record Imaging(
        String platformId,
        Core core,
        Staff staff,
        Talk talk,
        Tasks tasks,
        Hours hours,
        CommandDesk commands,
        ConfigHistory config,
        Life life) {

    Image take() {
        JsonMapper mapper = Json.mapper();
        Tables tables = core.tables;
        Contacts contacts = talk.contacts();
        Map<String, Long> counters = Map.of(
                "timeline", core.timeline.order(),
                "conversation", talk.lastNumber(),
                "message", tables.transcripts.lastId(),
                "firstDecision", tables.log.first(),
                "interval", staff.lastInterval(),
                "configuration", config.last());
        return new Image(
                platformId,
                core.scenario.fingerprint(),
                core.now(),
                core.seq(),
                counters,
                core.dice.states(),
                core.timeline.entries(),
                tables.states.copy(),
                tables.groups.copy(),
                tables.agents.copy(),
                tables.tasks.copy(),
                tables.conversations.copy(),
                tables.transcripts.copy(),
                tables.log.copy(),
                new Image.Histories(
                        tables.stateHistory.keep(), tables.configHistory.keep(), tables.conversationHistory.keep()),
                new Image.Customers(
                        contacts.copy(), new HashMap<>(contacts.lastClosed()), List.copyOf(contacts.returning())),
                new HashMap<>(tasks.dealtWith()),
                new HashMap<>(hours.next()),
                commands.remembered.keep(mapper),
                new HashMap<>(life.memory()));
    }

    void put(Image image) {
        Tables tables = core.tables;
        Map<String, Long> counters = image.counters();
        core.now(image.now());
        core.seq(image.seq());
        core.dice.restore(image.dice());
        core.timeline.restore(image.timeline(), counter(counters, "timeline"));
        image.states().forEach(row -> tables.states.put(row.value().id(), row.lastSeq(), row.value()));
        image.groups().forEach(row -> tables.putGroup(row.value(), row.lastSeq()));
        image.agents().forEach(row -> tables.agents.put(row.value().id(), row.lastSeq(), row.value()));
        image.tasks().forEach(row -> tables.tasks.put(row.value().id(), row.lastSeq(), row.value()));
        tables.transcripts.restore(image.messages(), counter(counters, "message"));
        tables.log.restore(image.decisions(), counter(counters, "firstDecision"));
        tables.stateHistory.restore(image.histories().states());
        tables.configHistory.restore(image.histories().configurations());
        tables.conversationHistory.restore(image.histories().conversations());
        talk.contacts().restore(image.customers());
        for (Stamped<Conversation> row : image.conversations()) {
            tables.conversations.put(row.lastSeq(), row.value());
            if (row.value().open()) talk.contacts().opened(row.value());
        }
        talk.restore(counter(counters, "conversation"));
        staff.restore(counter(counters, "interval"));
        config.restore(counter(counters, "configuration"));
        tasks.restore(image.dealtWith(), image.timeline());
        hours.restore(image.hours());
        commands.remembered.restore(image.keys(), Json.mapper());
        life.remember(image.memory());
    }

    private static long counter(Map<String, Long> counters, String name) {
        Long value = counters.get(name);
        if (value == null) throw new IllegalArgumentException("counters." + name + " is missing");
        return value;
    }
}
