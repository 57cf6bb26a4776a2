package dev.atalaya.ui.shell;

import dev.atalaya.floor.Role;
import java.util.concurrent.CompletionStage;

/// What only the built-in platform can do. The stages end on any thread; an exception's message is one line for the
/// user.
public interface SimulatedPlatform {

    /// @param rate simulated seconds a second; 0 pauses
    CompletionStage<Void> speed(double rate);

    /// Signs in again in this role, to see what a supervisor sees.
    CompletionStage<Void> role(Role role);
}
