package dev.atalaya.simulator.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading a scenario.
///
/// @param scenario null where there are errors
/// @param errors one line each, naming the field and its value; all of them
public record Reading(@Nullable Scenario scenario, List<String> errors) {

    public Reading {
        errors = List.copyOf(errors);
    }
}
