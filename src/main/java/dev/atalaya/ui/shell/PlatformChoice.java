package dev.atalaya.ui.shell;

import dev.atalaya.store.Settings;

/// A platform that this console knows.
///
/// @param inUse its floor is on screen
/// @param use leaves this floor and opens that one
public record PlatformChoice(String name, Settings.Kind kind, boolean inUse, Runnable use) {

    String label(Words words) {
        return label(name, kind, words);
    }

    /// What a profile is called: the built-in one and the one without a platform have no names of the user's.
    public static String label(String name, Settings.Kind kind, Words words) {
        return switch (kind) {
            case SIMULATOR -> words.get("settings.built-in");
            case SUPERVISOR_API -> name;
            case FILES -> words.get("files.only");
        };
    }
}
