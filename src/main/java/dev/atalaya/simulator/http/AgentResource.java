package dev.atalaya.simulator.http;

import dev.atalaya.floor.Agent;
import dev.atalaya.simulator.world.View;
import dev.atalaya.simulator.world.WorldCommand.ChangeAgent;
import dev.atalaya.wire.AgentPatch;

/// `/v1/agents`.
record AgentResource(Desk desk) {

    void addTo(Routes routes) {
        routes.add("GET", "/v1/agents", call -> desk.read(call, View::agents))
                .add("PATCH", "/v1/agents/{id}", this::change);
    }

    private Reply change(Call call) {
        String id = call.argument("id");
        long version = call.version();
        AgentPatch patch = call.body().as(AgentPatch.class);
        return desk.change(
                new ChangeAgent(
                        call.user(),
                        call.key().orElse(null),
                        id,
                        version,
                        patch.active(),
                        patch.test(),
                        patch.stateId()),
                call,
                view -> view.agent(id),
                Agent::version);
    }
}
