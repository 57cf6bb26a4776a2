package dev.atalaya.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataDirTest {

    private static final Path HOME = Path.of("/home/rita");

    @Test
    void everySystemHasItsPlace() {
        assertThat(of("Linux", Map.of())).isEqualTo(Path.of("/home/rita/.local/share/atalaya"));
        assertThat(of("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/atalaya"));
        assertThat(of("Linux", Map.of("XDG_DATA_HOME", "data"))).isEqualTo(Path.of("/home/rita/.local/share/atalaya"));
        assertThat(of("Mac OS X", Map.of())).isEqualTo(Path.of("/home/rita/Library/Application Support/Atalaya"));
        assertThat(of("Windows 11", Map.of("APPDATA", "/c/roaming"))).isEqualTo(Path.of("/c/roaming/Atalaya"));
        assertThat(of("Windows 11", Map.of())).isEqualTo(Path.of("/home/rita/AppData/Roaming/Atalaya"));
    }

    @Test
    void theOptionGoesBeforeTheEnvironment() {
        Map<String, String> environment = Map.of("ATALAYA_DATA", "/elsewhere");

        assertThat(of("Linux", environment)).isEqualTo(Path.of("/elsewhere"));
        assertThat(DataDir.of("/mine", environment, "Linux", HOME).path()).isEqualTo(Path.of("/mine"));
        assertThat(DataDir.of(" ", environment, "Linux", HOME).path()).isEqualTo(Path.of("/elsewhere"));
    }

    @Test
    void everyProfileHasAFolderOfItsOwn() {
        DataDir dir = new DataDir(Path.of("/d"));

        assertThat(dir.profile("simulator").path()).isEqualTo(Path.of("/d/profiles/simulator"));
        assertThat(dir.profile("../../etc").path().getParent()).isEqualTo(Path.of("/d/profiles"));
        assertThat(dir.profile("../../etc").path().getFileName().toString()).doesNotContain(".", "/");
        assertThat(dir.profile("Ventas").path())
                .isNotEqualTo(dir.profile("ventas").path());
        assertThat(dir.profile("a b").path()).isNotEqualTo(dir.profile("a_b").path());
        assertThat(dir.profile("").path()).isNotEqualTo(Path.of("/d/profiles"));
    }

    private static Path of(String system, Map<String, String> environment) {
        return DataDir.of(null, environment, system, HOME).path();
    }
}
