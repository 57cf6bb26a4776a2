package dev.atalaya.ui.measure;

/// What a run of `--measure` found. Times in milliseconds, memory in MB of PSS, processor in cores.
///
/// @param batch work on the user interface's thread, a batch
/// @param eventToScreen from the platform's monotonic stamp to the end of the pulse that shows this value or a later
/// one
/// @param events stamped values seen on screen
/// @param lastSeq the number of the last event applied
public record Figures(
        double seconds,
        Samples.Summary batch,
        Samples.Summary eventToScreen,
        long events,
        double eventsPerSecond,
        long lastSeq,
        double consolePss,
        double consoleCores,
        double platformPss,
        double platformCores) {}
