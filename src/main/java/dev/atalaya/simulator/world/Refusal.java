package dev.atalaya.simulator.world;

import dev.atalaya.wire.Problem;

/// Ends a command that is refused, before anything has changed.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
