package dev.atalaya.simulator.http;

import dev.atalaya.simulator.Engine;
import dev.atalaya.simulator.world.Result;
import dev.atalaya.simulator.world.View;
import dev.atalaya.simulator.world.WorldCommand;
import dev.atalaya.wire.Single;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/// What every resource needs: the engine behind it and the mapper for its answers. Thread-safe.
record Desk(Engine engine, JsonMapper mapper) {

    /// Something that the caller may read, as JSON.
    Reply read(Call call, Function<View, Object> question) {
        return Reply.json(mapper, ask(call, question));
    }

    /// One thing that the caller may read, with its version as its tag; 404 where there is none for him.
    <T> Reply one(Call call, Function<View, Optional<Single<T>>> question, Function<T, Long> version) {
        return tagged(ask(call, question).orElseThrow(() -> Refusal.notFound(call.argument("id"))), version);
    }

    /// Carries a change out and answers with the thing as it stands afterwards.
    <T> Reply change(
            WorldCommand<T> command, Call call, Function<View, Optional<Single<T>>> after, Function<T, Long> version) {
        Result<Single<T>> result = engine.call(world -> switch (world.execute(command)) {
            case Result.Refused<T>(var problem) -> new Result.Refused<>(problem);
            case Result.Done<T>(var value) ->
                new Result.Done<>(after.apply(world.view(call.user()))
                        .orElseGet(
                                () -> new Single<>(world.platformId(), world.now(), world.rate(), world.seq(), value)));
        });
        return tagged(done(result), version);
    }

    <R> R ask(Call call, Function<View, R> question) {
        try {
            return engine.call(world -> question.apply(world.view(call.user())));
        } catch (IllegalArgumentException strange) {
            // The view refuses nothing but positions that it did not give out itself.
            String field = call.text("before").isPresent() ? "before" : "cursor";
            throw Refusal.malformed(
                    field, "not a position of this list: " + call.text(field).orElse(""));
        }
    }

    static <T> T done(Result<T> result) {
        return switch (result) {
            case Result.Done<T>(var value) -> value;
            case Result.Refused<T>(var problem) -> throw new Refusal(problem);
        };
    }

    private <T> Reply tagged(Single<T> single, Function<T, Long> version) {
        return Reply.json(mapper, single).tagged(version.apply(single.value()));
    }
}
