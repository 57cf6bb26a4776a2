package dev.atalaya.alerts;

import java.io.IOException;

/// The ways out of the program. Each blocks, for seconds at most, and fails with one line.
public interface Outlets {

    /// Shows a message by the desktop.
    void desktop(String title, String text) throws IOException;

    void sound() throws IOException;

    /// Posts it once.
    ///
    /// @throws RefusedException where the other side does not want it: trying again is of no use
    void post(Delivery delivery) throws IOException;
}
