package dev.atalaya.ui.measure;

/// What a run of `--measure` found. Times in milliseconds, memory in MB of PSS, processor in cores.
///
/// @param batch work on the user interface's thread, a batch
/// @param eventToScreen from the platform's monotonic stamp to the end of the pulse that shows this value or a later
/// one
/// @param shown values seen on screen; what came twice within one batch counts once
/// @param eventsReceived all since the console went live, to be held against what the platform made
public record Figures(
        double seconds,
        Summary batch,
        Summary eventToScreen,
        long shown,
        double shownPerSecond,
        long eventsReceived,
        double consolePss,
        double consoleCores,
        double platformPss,
        double platformCores) {

    public Figures withEvents(long received) {
        return new Figures(
                seconds,
                batch,
                eventToScreen,
                shown,
                shownPerSecond,
                received,
                consolePss,
                consoleCores,
                platformPss,
                platformCores);
    }
}
