package dev.atalaya.platform.supervisorapi;

/// What signs in to a platform. Shown nowhere: not by `toString`, not in a message, not in a log.
public final class Token {

    private static final int SHORTEST_REDACTED = 4;

    private final String value;

    /// @throws IllegalArgumentException where it is empty or has characters that no header may carry; the
    ///     message does not contain it
    public Token(String value) {
        if (value.isEmpty() || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("a token is one word of plain letters, digits and signs");
        }
        this.value = value;
    }

    /// As the `Authorization` header wants it.
    String header() {
        return "Bearer " + value;
    }

    /// The line without the token, should a server have repeated it.
    public String redact(String line) {
        return value.length() < SHORTEST_REDACTED ? line : line.replace(value, "•••");
    }

    @Override
    public String toString() {
        return "Token[•••]";
    }
}
