package dev.atalaya.cli.ask;

/// Tells what reports are made of now.
@FunctionalInterface
public interface ReportSource {

    /// Where there is a log only.
    ReportSource NONE = () -> {
        throw new UnansweredException("no reports are made here");
    };

    /// Blocks until the floor is known.
    ///
    /// @throws UnansweredException with one line where there is none
    ReportFloor floor() throws UnansweredException;
}
