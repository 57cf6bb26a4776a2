package dev.atalaya.cli;

import dev.atalaya.cli.ask.BundleFloor;
import dev.atalaya.cli.ask.UnansweredException;

/// Opens a profile to make a support bundle of it. The root implements it.
public interface BundleDesk {

    /// Blocks until the floor is known, if only the last known one.
    ///
    /// @throws UnansweredException with one line when there is nothing to make one of
    Opened open(ConsoleLauncher.Wish wish) throws UnansweredException;

    /// An open profile.
    interface Opened extends BundleFloor, AutoCloseable {

        @Override
        void close();
    }
}
