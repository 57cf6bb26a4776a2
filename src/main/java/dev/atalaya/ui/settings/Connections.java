package dev.atalaya.ui.settings;

import dev.atalaya.platform.Answer;
import dev.atalaya.store.Settings;
import dev.atalaya.sync.Who;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// The platforms this console knows. Methods return at once; stages end on any thread.
public interface Connections {

    /// The built-in platform first; the profile without a platform is always among them.
    List<Settings.Profile> profiles();

    /// Name of the profile whose floor is on screen.
    String inUse();

    /// The profile on screen, when its token is not known and must be typed; null otherwise.
    Settings.@Nullable Profile withoutToken();

    /// What the platform says to this token; nothing is kept.
    ///
    /// @param caFile as in [Settings.Profile]
    CompletionStage<Answer<Who>> test(String url, String token, String caFile);

    /// Adds a profile, or changes the one of that name, and puts its token into the key store. The stage says whether
    /// the token is kept; if not, the user connects again after each start.
    CompletionStage<Boolean> save(Settings.Profile profile, String token);

    /// Forgets a profile and its token; its files stay until they are deleted.
    void remove(String name);

    /// Leaves this floor and opens that one. A profile without a kept token says so.
    void use(String name);
}
