package dev.atalaya.simulator.http;

import dev.atalaya.wire.SimLoad;

/// `/sim/v1/load`.
record LoadResource(SimDesk sim) {

    private static final int MOST_PER_SECOND = 20_000;
    private static final int LONGEST = 86_400;

    void addTo(Routes routes) {
        routes.add("POST", "/sim/v1/load", sim.guarded(this::start));
    }

    private Reply start(Call call) {
        SimLoad load = call.body().as(SimLoad.class);
        within("eventsPerSecond", load.eventsPerSecond(), MOST_PER_SECOND);
        within("seconds", load.seconds(), LONGEST);
        Desk.done(sim.desk().engine().load(load.eventsPerSecond(), load.seconds(), load.seed()));
        return sim.state(null);
    }

    private static void within(String field, int value, int most) {
        if (value < 1 || value > most) throw Refusal.invalid(field, "not within 1 and " + most + ": " + value);
    }
}
