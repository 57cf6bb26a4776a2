package dev.atalaya.simulator.world;

import dev.atalaya.wire.Problem;

/// What became of a command.
public sealed interface Result<T> {

    record Done<T>(T value) implements Result<T> {}

    record Refused<T>(Problem problem) implements Result<T> {}
}
