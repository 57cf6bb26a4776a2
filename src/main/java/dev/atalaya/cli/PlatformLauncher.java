package dev.atalaya.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/// Starts the built-in platform. The root implements it: the command line does not know the simulator.
@FunctionalInterface
public interface PlatformLauncher {

    /// @throws CommandFailure with what is wrong with the scenario, the folder or the port
    Running launch(Wish wish);

    /// @param scenario a built-in name, `load:AGENTS:CONVERSATIONS` or a file
    /// @param port 0 for any free one
    /// @param stateDir where the state is kept between starts; empty keeps nothing
    /// @param speed simulated seconds per second; empty leaves what the state or the scenario says
    /// @param secret the administrator's token, from which the others are derived
    record Wish(String scenario, int port, long seed, Optional<Path> stateDir, OptionalDouble speed, String secret) {}

    /// A platform that runs until it is closed.
    interface Running extends AutoCloseable {

        URI url();

        String platformId();

        /// Empty where the scenario has no supervisor.
        Optional<String> supervisorToken();

        /// Ends it cleanly; may be called more than once.
        @Override
        void close();
    }
}
