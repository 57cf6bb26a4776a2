package dev.atalaya.cli;

import dev.atalaya.texts.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Opens the console. The root implements it: the command line knows no window.
public interface ConsoleLauncher {

    /// Opens the window and returns when it has been closed.
    ///
    /// @param out where `--measure` says that it is live
    /// @throws CommandFailure with one line when it cannot be opened
    void open(Wish wish, PrintWriter out);

    /// Draws the console without a display into `out`, once it shows a live floor.
    ///
    /// @throws CommandFailure with one line when there is nothing to draw
    void draw(Wish wish, String screen, Path out);

    /// What of the settings is otherwise this time; null leaves them as they are.
    ///
    /// @param url of a platform; null for the profile in use
    /// @param tokenFile holds the token for `url`
    /// @param dataDir where settings and files are kept; null for the usual place
    /// @param profile name of the profile to be opened; null for the one in use
    /// @param scenario of the built-in platform; null for the usual one
    /// @param size of the window
    /// @param contacts whether pictures show customers; null for only those who are made up
    /// @param shot where a picture of what the window shows is written once it is live
    /// @param measure where figures of the live path are written; told by lines on standard input
    /// @param platformPid the platform's process, reported beside the console's; 0 when unknown
    record Wish(
            @Nullable String url,
            @Nullable Path tokenFile,
            @Nullable Path dataDir,
            @Nullable String profile,
            @Nullable String scenario,
            @Nullable Language language,
            @Nullable Boolean dark,
            Size size,
            @Nullable Boolean contacts,
            @Nullable Path shot,
            @Nullable Path measure,
            long platformPid) {}

    /// In pixels.
    record Size(int width, int height) {

        /// Reads `1440x900`.
        static Size parse(String text) {
            String[] parts = text.split("x", -1);
            try {
                Size size = new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length - 1]));
                if (parts.length == 2 && size.width >= 400 && size.height >= 300 && size.width <= 8000) return size;
            } catch (NumberFormatException notNumbers) {
                throw CommandFailure.wrongCall("--size: not WIDTHxHEIGHT in pixels: " + text);
            }
            throw CommandFailure.wrongCall("--size: not WIDTHxHEIGHT within 400x300 and 8000x8000: " + text);
        }
    }
}
