package dev.atalaya.ui.shell;

/// A platform that this console knows.
///
/// @param builtIn the simulated one, which has no name of the user's
/// @param inUse its floor is on screen
/// @param use leaves this floor and opens that one
public record PlatformChoice(String name, boolean builtIn, boolean inUse, Runnable use) {

    String label(Words words) {
        return builtIn ? words.get("settings.built-in") : name;
    }
}
