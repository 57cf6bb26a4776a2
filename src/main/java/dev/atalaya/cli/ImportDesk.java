package dev.atalaya.cli;

import dev.atalaya.intake.Intake;
import java.time.ZoneId;

/// Opens a profile to import report files into it. The root implements it.
@FunctionalInterface
public interface ImportDesk {

    /// Blocks until what is known of the floor is there.
    ///
    /// @throws CommandFailure with one line when nothing can be imported, as while the profile's console is open
    Opened open(ConsoleLauncher.Wish wish);

    /// An open profile.
    interface Opened extends AutoCloseable {

        Intake intake();

        /// The account's zone.
        ZoneId zone();

        @Override
        void close();
    }
}
