package dev.atalaya.simulator.http;

import dev.atalaya.simulator.ClockState;
import dev.atalaya.simulator.world.Result;
import dev.atalaya.simulator.world.WorldCommand;
import dev.atalaya.wire.SimState;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the resources of `/sim/v1` share: for administrators only, and each answers with where the simulation stands.
record SimDesk(Desk desk, Streams streams) {

    Handler guarded(Handler handler) {
        return call -> {
            if (!call.user().administrator()) throw Refusal.forbidden("administrators drive the simulation");
            return handler.answer(call);
        };
    }

    <T> Reply carryOut(WorldCommand<T> command, Function<T, @Nullable String> id) {
        Result<T> result = desk.engine().call(world -> world.execute(command));
        return state(id.apply(Desk.done(result)));
    }

    /// @param id what the call was about
    Reply state(@Nullable String id) {
        ClockState clock = Desk.done(desk.engine().clock(null));
        SimState state = desk.engine().call(world -> {
            var all = world.view(world.users().getFirst()).conversations(null, null, null, Integer.MAX_VALUE);
            return new SimState(
                    world.platformId(),
                    clock.now(),
                    clock.paused() ? 0 : clock.speed(),
                    clock.speed(),
                    clock.paused(),
                    world.seq(),
                    all.items().size(),
                    streams.count(),
                    id);
        });
        return Reply.json(desk.mapper(), state);
    }

    /// A value that the body must have.
    static String required(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) throw Refusal.malformed(field, "missing");
        return value;
    }
}
