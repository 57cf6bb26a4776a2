package dev.atalaya.simulator.http;

import dev.atalaya.simulator.world.Principal;
import dev.atalaya.simulator.world.Result;
import dev.atalaya.simulator.world.World;
import dev.atalaya.simulator.world.WorldCommand.Reassign;
import dev.atalaya.wire.AssignmentRequest;
import dev.atalaya.wire.AssignmentResult;
import dev.atalaya.wire.BatchItem;
import dev.atalaya.wire.BatchOutcome;
import dev.atalaya.wire.BatchRequest;
import dev.atalaya.wire.BatchResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// `/v1/assignments`: the log, and many reassignments at once.
record AssignmentResource(Desk desk) {

    private static final int LARGEST_BATCH = 500;

    void addTo(Routes routes) {
        routes.add("GET", "/v1/assignments", this::log)
                .add("POST", "/v1/assignments/batch", this::batch)
                .add("GET", "/v1/assignments/{id}", this::one);
    }

    private Reply log(Call call) {
        Optional<Long> after = call.seq("afterSeq");
        Range range = Range.of(call);
        int limit = call.limit();
        return desk.read(
                call,
                view -> after.isPresent()
                        ? view.assignmentsAfter(after.get(), range.cursor(), limit)
                        : view.assignments(range.from(), range.to(), range.cursor(), limit));
    }

    private Reply one(Call call) {
        var single = desk.ask(call, view -> view.assignment(call.argument("id")))
                .orElseThrow(() -> Refusal.notFound(call.argument("id")));
        return Reply.json(desk.mapper(), single).tagged(single.lastSeq());
    }

    private Reply batch(Call call) {
        List<BatchItem> items = call.body().as(BatchRequest.class).items();
        if (items == null) throw Refusal.malformed("items", "missing");
        if (items.size() > LARGEST_BATCH) {
            throw Refusal.of(413, "too-large", "The batch is too large.", "at most 500 items", "items");
        }
        for (int i = 0; i < items.size(); i++) check(items.get(i), "items[" + i + "].");
        BatchResult result = desk.engine()
                .call(world -> new BatchResult(
                        world.platformId(),
                        world.now(),
                        items.stream()
                                .map(item -> outcome(world, call.user(), item))
                                .toList()));
        return Reply.json(desk.mapper(), result);
    }

    private static void check(BatchItem item, String path) {
        if (item == null) throw Refusal.malformed(path, "null");
        if (Objects.requireNonNullElse(item.conversationId(), "").isEmpty())
            throw Refusal.malformed(path + "conversationId", "missing");
        if (Objects.requireNonNullElse(item.key(), "").isEmpty()) throw Refusal.malformed(path + "key", "missing");
    }

    private static BatchOutcome outcome(World world, Principal user, BatchItem item) {
        AssignmentRequest request = new AssignmentRequest(item.agentId(), item.groupId(), item.reason());
        Result<AssignmentResult> result =
                world.execute(new Reassign(user, item.key(), item.conversationId(), item.assignmentVersion(), request));
        return switch (result) {
            case Result.Done<AssignmentResult>(var done) -> new BatchOutcome(item.conversationId(), 200, done, null);
            case Result.Refused<AssignmentResult>(var problem) ->
                new BatchOutcome(item.conversationId(), problem.status(), null, problem);
        };
    }
}
