package dev.atalaya;

import dev.atalaya.cli.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the token of a platform comes from when the command line names the platform.
///
/// @param environment of the process
record TokenSource(Map<String, String> environment) {

    private static final String VARIABLE = "ATALAYA_TOKEN";

    /// Of the file, else of `ATALAYA_TOKEN`.
    ///
    /// @throws CommandFailure where there is none
    String token(@Nullable Path file) {
        if (file == null) {
            String token = environment.getOrDefault(VARIABLE, "").strip();
            if (token.isEmpty()) throw CommandFailure.wrongCall("--url: needs --token-file or " + VARIABLE);
            return token;
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw CommandFailure.failed("--token-file: cannot be read: " + file);
        }
    }
}
