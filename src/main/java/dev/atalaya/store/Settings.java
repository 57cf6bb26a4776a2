package dev.atalaya.store;

import dev.atalaya.floor.AttentionLimits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the user set, in a plain file that he may edit. Immutable.
///
/// @param window where the window was, null before the first time
/// @param profile name of the profile in use
/// @param columns widths in pixels by column id, by table id
public record Settings(
        Language language,
        Theme theme,
        @Nullable Bounds window,
        AttentionLimits limits,
        List<Profile> profiles,
        String profile,
        Map<String, Map<String, Double>> columns) {

    /// The built-in simulated platform: the first profile.
    public static final Profile SIMULATOR = new Profile("simulator", "", Kind.SIMULATOR, "");

    /// Without a platform: what was imported is all there is.
    public static final Profile FILES = new Profile("files", "", Kind.FILES, "");

    public static final Settings DEFAULT = new Settings(
            Language.SYSTEM, Theme.DARK, null, AttentionLimits.DEFAULT, List.of(SIMULATOR), SIMULATOR.name(), Map.of());

    public Settings {
        profiles = List.copyOf(profiles);
        columns = Map.copyOf(columns);
    }

    /// The profiles that can be opened: those that are kept, and the one without a platform.
    public List<Profile> offered() {
        if (profiles.stream().anyMatch(one -> one.name().equals(FILES.name()))) return profiles;
        return Stream.concat(profiles.stream(), Stream.of(FILES)).toList();
    }

    /// One of [#offered] by its name.
    public Optional<Profile> found(String name) {
        return offered().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// A platform to connect to. Its token is in the secret store, never here.
    ///
    /// @param name unique, also the name of the folder of its files
    /// @param url empty for the built-in platform and for none
    /// @param caFile PEM file of the only authorities that are trusted there; empty for those whom this
    ///     computer trusts
    public record Profile(String name, String url, Kind kind, String caFile) {}

    /// What speaks at the other end.
    public enum Kind {
        SIMULATOR,
        SUPERVISOR_API,
        /// Nothing.
        FILES
    }

    public enum Language {
        /// That of the operating system, else English.
        SYSTEM,
        EN,
        ES,
        PT
    }

    public enum Theme {
        DARK,
        LIGHT
    }

    /// In screen pixels.
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}
}
