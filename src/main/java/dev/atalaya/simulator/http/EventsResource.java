package dev.atalaya.simulator.http;

import dev.atalaya.simulator.Journal;

/// `/v1/events`: the live feed as server-sent events.
record EventsResource(Desk desk, Streams streams, Faults faults) {

    void addTo(Routes routes) {
        routes.addStream("/v1/events", this::open);
    }

    private Answer open(Call call) {
        Journal journal = desk.engine().journal();
        String resume = call.headers().getFirst("Last-Event-ID");
        long after = resume == null ? journal.last() : Call.number("Last-Event-ID", resume.strip());
        ChangesResource.entries(journal, after, 0);
        streams.admit();
        return new EventStream(desk, call.user(), after, streams, faults);
    }
}
