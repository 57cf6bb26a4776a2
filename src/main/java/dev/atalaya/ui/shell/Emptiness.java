package dev.atalaya.ui.shell;

import dev.atalaya.sync.Link;
import org.jspecify.annotations.Nullable;

/// What an empty list says: that it is still being fetched, that nothing answers, or that there is nothing.
public final class Emptiness {

    private Emptiness() {}

    /// @param nothing the text for a list that is truly empty
    public static String text(@Nullable Link link, Words words, String nothing) {
        if (link == null) return words.get("empty.loading");
        return switch (link.state()) {
            case STARTING, LOADING -> words.get("empty.loading");
            case STALE -> link.lastSign() == null ? words.get("shell.banner.never") : nothing;
            case SIGNED_OUT -> words.get("empty.signed-out");
            case LIVE, POLLING -> nothing;
        };
    }
}
