package dev.atalaya.ui.shell;

import org.jspecify.annotations.Nullable;

/// What is looked at on a screen: enough to come back to it.
///
/// @param screen its id
/// @param view which part of what there is, as the screen itself knows it; by value
/// @param chosen what of it is explained, or null; by value
public record Place(String screen, Object view, @Nullable Object chosen) {

    /// The whole of a screen.
    static Place of(String screen) {
        return new Place(screen, "", null);
    }

    /// Whether only what is explained differs.
    boolean sameView(Place other) {
        return screen.equals(other.screen) && view.equals(other.view);
    }
}
