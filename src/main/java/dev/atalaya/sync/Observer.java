package dev.atalaya.sync;

import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretches;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.history.History;
import dev.atalaya.store.history.HistoryStore.Observed;
import dev.atalaya.sync.ConfigWatch.Thing;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes history of what is heard live: begins with a picture of the floor, goes on with events. One thread.
final class Observer {

    private final AgentWatch agents = new AgentWatch();
    private final ConfigWatch config = new ConfigWatch();
    private final TalkWatch talks = new TalkWatch();
    private Instant since;
    private Instant until;

    /// @param kept what was heard up to now, by this console or an earlier one
    Observer(History kept) {
        Stretches heard = kept.coverage(HistoryKind.STATES).observed();
        since = heard.isEmpty() ? Instant.EPOCH : heard.parts().getLast().from();
        until = heard.isEmpty() ? Instant.EPOCH : heard.parts().getLast().to();
        if (heard.isEmpty()) return;
        Instant last = until;
        agents.known(kept.agents(last.minusMillis(1), last).stream()
                .filter(v -> v.evidence() == Evidence.OBSERVED && v.open() && v.to().equals(last))
                .toList());
        config.known(kept.config(last.minusMillis(1), last).stream()
                .filter(v -> v.evidence() == Evidence.OBSERVED && v.open() && v.to().equals(last))
                .toList());
    }

    /// A picture of the floor. Where it is later than what was heard, nobody listened in between.
    void picture(FloorSnapshot floor) {
        boolean missed = floor.now().isAfter(until);
        Instant heardUntil = missed ? until : null;
        floor.states().forEach(row -> {
            agents.state(row.value());
            config.told(new FloorEvent.StateChanged(row.value()), floor.now(), heardUntil);
        });
        floor.groups().forEach(row -> config.told(new FloorEvent.GroupChanged(row.value()), floor.now(), heardUntil));
        floor.tasks().forEach(row -> config.told(new FloorEvent.TaskChanged(row.value()), floor.now(), heardUntil));
        floor.agents().forEach(row -> {
            config.told(new FloorEvent.AgentChanged(row.value()), floor.now(), heardUntil);
            agents.found(row.value(), floor.now(), heardUntil);
        });
        floor.conversations().forEach(row -> talks.told(row.value()));
        if (heardUntil != null) missing(floor, heardUntil);
        if (!missed) return;
        since = floor.now();
        until = floor.now();
    }

    private void missing(FloorSnapshot floor, Instant heardUntil) {
        agents.onlyThese(floor.agents().stream().map(row -> row.value().id()).collect(Collectors.toSet()), heardUntil);
        Set<Thing> things = new HashSet<>();
        floor.states().forEach(row -> things.add(Thing.of(new FloorEvent.StateChanged(row.value()))));
        floor.groups().forEach(row -> things.add(Thing.of(new FloorEvent.GroupChanged(row.value()))));
        floor.tasks().forEach(row -> things.add(Thing.of(new FloorEvent.TaskChanged(row.value()))));
        floor.agents().forEach(row -> things.add(Thing.of(new FloorEvent.AgentChanged(row.value()))));
        config.onlyThese(things, heardUntil);
    }

    /// @param now the platform's clock
    void event(FloorEvent event, Instant now) {
        switch (event) {
            case FloorEvent.StateChanged(var state) -> {
                agents.state(state);
                config.told(event, now, null);
            }
            case FloorEvent.GroupChanged _, FloorEvent.TaskChanged _ -> config.told(event, now, null);
            case FloorEvent.AgentChanged(var agent) -> {
                config.told(event, now, null);
                agents.told(agent, now);
            }
            case FloorEvent.ConversationChanged(var conversation) -> talks.told(conversation);
            case FloorEvent.AssignmentMade _ -> {}
            case FloorEvent.Removed(var entity, var id) -> removed(new Thing(entity, id), now);
        }
    }

    /// A conversation or decision that is no longer to be seen says nothing of its past.
    private void removed(Thing thing, Instant now) {
        switch (thing.entity()) {
            case AGENT -> {
                agents.gone(thing.id(), now, false);
                config.gone(thing.entity(), thing.id(), now);
            }
            case GROUP, STATE, TASK -> config.gone(thing.entity(), thing.id(), now);
            case CONVERSATION, ASSIGNMENT -> {}
        }
    }

    /// All up to then was heard.
    void heard(Instant now) {
        if (now.isAfter(until)) until = now;
    }

    /// How much was gathered since the last [#take].
    int gathered() {
        return agents.changes() + talks.lines();
    }

    Observed take() {
        return new Observed(agents.take(until), agents.standing(), config.take(), talks.take(), since, until);
    }
}
