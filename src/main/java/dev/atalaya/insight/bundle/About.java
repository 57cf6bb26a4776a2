package dev.atalaya.insight.bundle;

import dev.atalaya.store.Settings;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// This console itself, as a bundle tells of it.
///
/// @param version of the program
/// @param settings in force
/// @param log the console's log file; null where none is kept
/// @param tokens takes the tokens in use out of a line
public record About(
        String version,
        Supplier<Settings> settings,
        @Nullable Path log,
        UnaryOperator<String> tokens) {}
