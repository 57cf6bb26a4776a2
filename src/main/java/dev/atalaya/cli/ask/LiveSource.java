package dev.atalaya.cli.ask;

import dev.atalaya.insight.findings.Looked;

/// What an open profile is asked besides its files. Each blocks until it is known, and ends with one line where it is
/// not to be had.
@FunctionalInterface
public interface LiveSource {

    /// Where there is a log only.
    LiveSource NONE = () -> {
        throw new UnansweredException("no reports are made here");
    };

    /// What reports are made of now.
    ReportFloor reports() throws UnansweredException;

    /// What is wrong now.
    default FoundNow findings(Looked looked) throws UnansweredException {
        throw new UnansweredException("no findings are looked for here");
    }

    /// What support bundles are made of now.
    default BundleFloor bundles() throws UnansweredException {
        throw new UnansweredException("no support bundles are made here");
    }
}
