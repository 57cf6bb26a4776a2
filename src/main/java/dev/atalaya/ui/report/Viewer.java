package dev.atalaya.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The system's own program for a file.
final class Viewer {

    private Viewer() {}

    /// Begins to open the file and does not wait for it.
    ///
    /// @throws IOException with one line when there is no such program
    static void open(Path file) throws IOException {
        new ProcessBuilder(command(System.getProperty("os.name", ""), file))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static List<String> command(String system, Path file) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", file.toString());
    }
}
