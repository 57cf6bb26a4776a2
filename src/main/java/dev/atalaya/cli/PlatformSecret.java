package dev.atalaya.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the administrator's token comes from.
///
/// @param environment of the process
record PlatformSecret(Map<String, String> environment) {

    private static final String VARIABLE = "ATALAYA_PLATFORM_TOKEN";

    /// Of the file, which is made (readable by its owner only) where it does not exist; without one of the environment;
    /// else a new one.
    ///
    /// @throws CommandFailure where it cannot be read or is not a token
    String read(@Nullable Path file) {
        if (file != null) return checked("--token-file", ofFile(file));
        String given = environment.get(VARIABLE);
        return given == null || given.isEmpty() ? random() : checked(VARIABLE, given);
    }

    private static String ofFile(Path file) {
        try {
            if (Files.exists(file)) return Files.readString(file).strip();
            String token = random();
            Set<StandardOpenOption> mode = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (var out = Files.newByteChannel(file, mode, ownerOnly())) {
                out.write(StandardCharsets.UTF_8.encode(token + "\n"));
            }
            return token;
        } catch (IOException failed) {
            throw CommandFailure.failed("--token-file: cannot be read or written: " + failed);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /// The characters that a bearer token may have; long enough not to be guessed.
    private static String checked(String where, String token) {
        if (!token.matches("[A-Za-z0-9._~+/=-]{16,}")) {
            throw CommandFailure.wrongCall(where + ": not a token of at least 16 letters and digits");
        }
        return token;
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
