package dev.atalaya.simulator.http;

import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.simulator.world.View;
import dev.atalaya.simulator.world.WorldCommand.ChangeTask;
import dev.atalaya.wire.TaskPatch;

/// `/v1/tasks`.
record TaskResource(Desk desk) {

    void addTo(Routes routes) {
        routes.add("GET", "/v1/tasks", call -> desk.read(call, View::tasks))
                .add("PATCH", "/v1/tasks/{id}", this::change);
    }

    private Reply change(Call call) {
        String id = call.argument("id");
        long version = call.version();
        Boolean enabled = call.body().as(TaskPatch.class).enabled();
        if (enabled == null) throw Refusal.invalid("enabled", "nothing to change");
        return desk.change(
                new ChangeTask(call.user(), call.key().orElse(null), id, version, enabled),
                call,
                view -> view.task(id),
                AutomatedTask::version);
    }
}
