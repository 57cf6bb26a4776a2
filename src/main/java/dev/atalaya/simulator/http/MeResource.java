package dev.atalaya.simulator.http;

import dev.atalaya.simulator.world.Principal;
import dev.atalaya.wire.Me;
import java.util.List;
import java.util.Set;

/// `/v1/me`.
record MeResource(Desk desk) {

    private static final Set<String> ABILITIES = Set.of(
            "statusHistory",
            "reasonStructured",
            "reasonText",
            "liveFeed",
            "writeAssign",
            "writeBulk",
            "writeStatus",
            "groupsWritable",
            "testFlag");

    void addTo(Routes routes) {
        routes.add("GET", "/v1/me", this::me);
    }

    private Reply me(Call call) {
        Principal user = call.user();
        return Reply.json(
                desk.mapper(),
                desk.engine()
                        .call(world -> new Me(
                                world.platformId(),
                                world.now(),
                                world.rate(),
                                user.id(),
                                user.name(),
                                user.role(),
                                user.administrator() ? List.of() : user.groups(),
                                world.scenario().account(),
                                world.scenario().zone().getId(),
                                true,
                                ABILITIES)));
    }
}
