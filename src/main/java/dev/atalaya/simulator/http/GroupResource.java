package dev.atalaya.simulator.http;

import dev.atalaya.floor.Group;
import dev.atalaya.simulator.world.View;
import dev.atalaya.simulator.world.WorldCommand;
import dev.atalaya.simulator.world.WorldCommand.ChangeGroup;
import dev.atalaya.simulator.world.WorldCommand.ChangeMember;
import dev.atalaya.simulator.world.WorldCommand.NewSchedule;
import dev.atalaya.wire.GroupPatch;
import org.jspecify.annotations.Nullable;

/// `/v1/groups` and their members.
record GroupResource(Desk desk) {

    void addTo(Routes routes) {
        routes.add("GET", "/v1/groups", call -> desk.read(call, View::groups))
                .add("PATCH", "/v1/groups/{id}", this::change)
                .add("PUT", "/v1/groups/{id}/members/{agentId}", call -> member(call, true))
                .add("DELETE", "/v1/groups/{id}/members/{agentId}", call -> member(call, false));
    }

    private Reply change(Call call) {
        String id = call.argument("id");
        long version = call.version();
        GroupPatch patch = call.body().as(GroupPatch.class);
        return carryOut(
                new ChangeGroup(call.user(), call.key().orElse(null), id, version, patch.settings(), schedule(patch)),
                call);
    }

    private static @Nullable NewSchedule schedule(GroupPatch patch) {
        if (Boolean.TRUE.equals(patch.alwaysOpen())) {
            if (patch.schedule() != null) throw Refusal.invalid("alwaysOpen", "not together with a schedule");
            return new NewSchedule(null);
        }
        return patch.schedule() == null ? null : new NewSchedule(patch.schedule());
    }

    private Reply member(Call call, boolean member) {
        return carryOut(
                new ChangeMember(
                        call.user(),
                        call.key().orElse(null),
                        call.argument("id"),
                        call.argument("agentId"),
                        call.version(),
                        member),
                call);
    }

    private Reply carryOut(WorldCommand<Group> command, Call call) {
        return desk.change(command, call, view -> view.group(call.argument("id")), Group::version);
    }
}
