package dev.atalaya.simulator.http;

import dev.atalaya.floor.UserState;
import dev.atalaya.simulator.world.View;
import dev.atalaya.simulator.world.WorldCommand.ChangeState;
import dev.atalaya.wire.StatePatch;

/// `/v1/states`.
record StateResource(Desk desk) {

    void addTo(Routes routes) {
        routes.add("GET", "/v1/states", call -> desk.read(call, View::states))
                .add("PATCH", "/v1/states/{id}", this::change);
    }

    private Reply change(Call call) {
        String id = call.argument("id");
        long version = call.version();
        StatePatch patch = call.body().as(StatePatch.class);
        return desk.change(
                new ChangeState(call.user(), call.key().orElse(null), id, version, patch.assignable(), patch.active()),
                call,
                view -> view.state(id),
                UserState::version);
    }
}
