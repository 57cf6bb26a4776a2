package dev.atalaya;

import dev.atalaya.store.Settings;
import org.jspecify.annotations.Nullable;

/// The profile whose floor is on screen: its session and, for the built-in platform, its process.
///
/// @param name of the profile; of none for a platform that the command line names
/// @param tokenKnown false where the user must type it
record OpenProfile(
        String name, ConsoleSession session, @Nullable BuiltInControl control, boolean tokenKnown)
        implements AutoCloseable {

    static final String GIVEN = "";

    boolean builtIn() {
        return name.equals(Settings.SIMULATOR.name());
    }

    @Override
    public void close() {
        session.close();
        if (control != null) control.close();
    }
}
