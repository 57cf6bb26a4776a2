package dev.atalaya.store.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The folder of everything the program keeps, and in it one folder for each profile.
///
/// @param path need not exist yet
public record DataDir(Path path) {

    private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9_-]");

    /// What `--data-dir` says, else the environment's `ATALAYA_DATA`, else the operating system's place for
    /// such files.
    ///
    /// @param option what `--data-dir` says, null when it is not given
    /// @param environment as of [System#getenv()]
    /// @param system as of the system property `os.name`
    /// @param home as of the system property `user.home`
    public static DataDir of(@Nullable String option, Map<String, String> environment, String system, Path home) {
        if (option != null && !option.isBlank()) return new DataDir(Path.of(option));
        String ours = environment.getOrDefault("ATALAYA_DATA", "");
        if (!ours.isBlank()) return new DataDir(Path.of(ours));
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win") && !name.contains("darwin")) {
            return new DataDir(base(environment, "APPDATA", home.resolve("AppData/Roaming"))
                    .resolve("Atalaya"));
        }
        if (name.contains("mac") || name.contains("darwin")) {
            return new DataDir(home.resolve("Library/Application Support/Atalaya"));
        }
        return new DataDir(
                base(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("atalaya"));
    }

    /// Of this process.
    ///
    /// @param option what `--data-dir` says, null when it is not given
    public static DataDir ofThisSystem(@Nullable String option) {
        return of(
                option,
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
    }

    public Path settings() {
        return path.resolve("settings.json");
    }

    /// A profile's folder: its name where that is fit for a folder's, else made so, with a number that tells
    /// apart what would look the same.
    public ProfileFolder profile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Matcher unsafe = UNSAFE.matcher(lower);
        boolean fit = !lower.isEmpty() && lower.equals(name) && !unsafe.find();
        String folder = fit ? name : unsafe.replaceAll("_") + "-" + Integer.toHexString(name.hashCode());
        return new ProfileFolder(path.resolve("profiles").resolve(folder));
    }

    /// The XDG rules have a relative path ignored.
    private static Path base(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank()) return otherwise;
        Path path = Path.of(value);
        return path.isAbsolute() ? path : otherwise;
    }
}
