package dev.atalaya.simulator.world;

import java.util.Optional;

/// Takes commands from outside: once per key, written down before they are done.
final class CommandDesk {

    private final Core core;
    private final ReassignDesk reassigning;
    private final SetupDesk setup;
    private final SimDesk sim;
    final Remembered remembered = new Remembered();
    private CommandLog log = (_, _) -> {};

    CommandDesk(Core core, ReassignDesk reassigning, SetupDesk setup, SimDesk sim) {
        this.core = core;
        this.reassigning = reassigning;
        this.setup = setup;
        this.sim = sim;
    }

    void log(CommandLog next) {
        log = next;
    }

    <R> Result<R> execute(WorldCommand<R> command) {
        Optional<Result<?>> before = remembered.answer(command, core.now());
        if (before.isPresent()) return typed(command, before.get());
        log.write(core.now(), command);
        Result<R> result;
        try {
            result = new Result.Done<>(command.answer().cast(perform(command)));
        } catch (Refusal refusal) {
            result = new Result.Refused<>(refusal.problem());
        }
        remembered.remember(command, result, core.now());
        return result;
    }

    private Object perform(WorldCommand<?> command) {
        return switch (command) {
            case WorldCommand.Reassign c -> reassigning.reassign(c);
            case WorldCommand.ChangeAgent c -> setup.agent(c);
            case WorldCommand.ChangeGroup c -> setup.group(c);
            case WorldCommand.ChangeState c -> setup.state(c);
            case WorldCommand.ChangeTask c -> setup.task(c);
            case WorldCommand.ChangeMember c -> setup.member(c);
            case WorldCommand.PostMessage c -> sim.post(c);
            case WorldCommand.Reply c -> sim.reply(c);
            case WorldCommand.Close c -> sim.close(c);
            case WorldCommand.SetPresence c -> sim.presence(c);
        };
    }

    private static <R> Result<R> typed(WorldCommand<R> command, Result<?> result) {
        return switch (result) {
            case Result.Done<?> done -> new Result.Done<>(command.answer().cast(done.value()));
            case Result.Refused<?> refused -> new Result.Refused<>(refused.problem());
        };
    }
}
