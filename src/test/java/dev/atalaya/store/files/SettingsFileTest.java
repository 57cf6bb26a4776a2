package dev.atalaya.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.store.Settings;
import dev.atalaya.store.Settings.Bounds;
import dev.atalaya.store.Settings.Kind;
import dev.atalaya.store.Settings.Language;
import dev.atalaya.store.Settings.Profile;
import dev.atalaya.store.Settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    private static final Settings CHANGED = new Settings(
            Language.ES,
            Theme.LIGHT,
            new Bounds(-5, 10.5, 1440, 900, true),
            new AttentionLimits(
                    Duration.ofMinutes(3), Duration.ofSeconds(90), Duration.ofMinutes(7), Duration.ofMinutes(60)),
            List.of(
                    Settings.SIMULATOR,
                    new Profile("Ventas", "https://chat.example.com/api", Kind.SUPERVISOR_API, "/etc/ca.pem")),
            "Ventas",
            Map.of("conversations", Map.of("contact", 180.0, "why", 240.5)));

    @TempDir
    Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void aFile() {
        path = folder.resolve("data/settings.json");
        file = new SettingsFile(path);
    }

    @Test
    void noFileIsNoProblem() {
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT, List.of()));
    }

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        file.save(CHANGED);

        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(CHANGED, List.of()));
        assertThat(Files.getPosixFilePermissions(path)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(Files.list(path.getParent())).containsExactly(path);
    }

    @Test
    void aBadFieldIsNamedAndTheRestKept() throws IOException {
        file.save(CHANGED);
        String text = Files.readString(path)
                .replace("\"light\"", "\"pink\"")
                .replace("3.0", "\"three\"")
                .replace("1440.0", "-1")
                .replace("\"https://chat.example.com/api\"", "\"ftp://x\"")
                .replace("180.0", "null")
                .replace("240.5", "\"wide\"");
        Files.writeString(path, text);

        SettingsFile.Loaded loaded = file.load();

        assertThat(loaded.problems())
                .containsExactlyInAnyOrder(
                        "theme: \"pink\" is not one of dark, light",
                        "attention.disconnectedMinutes: \"three\" is not a number from 0 to 10080",
                        "window.width: -1 is not a number from 100 to 100000",
                        "profiles[1].url: \"ftp://x\" is not an address that begins with https:// or http://",
                        "profile: \"Ventas\" is not the name of a profile",
                        "columns.conversations.why: \"wide\" is not a number from 1 to 100000");
        Settings settings = loaded.settings();
        assertThat(settings.language()).isEqualTo(Language.ES);
        assertThat(settings.theme()).isEqualTo(Theme.DARK);
        assertThat(settings.window()).isNull();
        assertThat(settings.limits().disconnected()).isEqualTo(Duration.ofMinutes(2));
        assertThat(settings.limits().paused()).isEqualTo(Duration.ofSeconds(90));
        assertThat(settings.profiles()).containsExactly(Settings.SIMULATOR);
        assertThat(settings.profile()).isEqualTo("simulator");
        assertThat(folder.resolve("data/settings.json.bad")).hasContent(text);
        assertThat(path).hasContent(text);
    }

    @Test
    void whatIsNoJsonIsNamedAndKeptAside() throws IOException {
        Files.createDirectories(path.getParent());
        for (String text : List.of("{\"theme\": \"light\",", "", "[1]", "null", "\u0000\u0001", "{".repeat(5000))) {
            Files.writeString(path, text);

            SettingsFile.Loaded loaded = file.load();

            assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
            assertThat(loaded.problems()).as(text).hasSize(1).first().asString().doesNotContain("\n");
            assertThat(folder.resolve("data/settings.json.bad")).hasContent(text);
        }
    }
}
