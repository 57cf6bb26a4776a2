package dev.atalaya.simulator.http;

import dev.atalaya.simulator.world.HistoryView;

/// The three histories.
record HistoryResource(Desk desk) {

    private interface Question {
        Object slice(HistoryView history, Range range, int limit);
    }

    void addTo(Routes routes) {
        routes.add("GET", "/v1/state-history", of((h, r, limit) -> h.states(r.from(), r.to(), r.cursor(), limit)))
                .add(
                        "GET",
                        "/v1/conversation-history",
                        of((h, r, limit) -> h.conversations(r.from(), r.to(), r.cursor(), limit)))
                .add(
                        "GET",
                        "/v1/config-history",
                        of((h, r, limit) -> h.configurations(r.from(), r.to(), r.cursor(), limit)));
    }

    private Handler of(Question question) {
        return call -> {
            Range range = Range.of(call);
            int limit = call.limit();
            return desk.read(call, view -> question.slice(view.history(), range, limit));
        };
    }
}
