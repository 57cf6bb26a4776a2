package dev.atalaya.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The key that encrypts both files: 32 random bytes as 64 hexadecimal digits. Never printed.
public record FileKey(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{64}");

    /// @throws IllegalArgumentException when it is not 64 hexadecimal digits
    public FileKey {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("file key: 64 hexadecimal digits expected, got " + hex.length());
        }
    }

    /// A new one from the system's secure random numbers.
    public static FileKey random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new FileKey(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return "FileKey[…]";
    }
}
