package dev.atalaya.secrets;

/// What a profile keeps secret.
public enum Secret {
    /// Encrypts the profile's two database files.
    FILE_KEY("file-key"),
    /// Signs in to the profile's platform.
    TOKEN("token");

    private final String code;

    Secret(String code) {
        this.code = code;
    }

    /// As it stands in a store.
    String code() {
        return code;
    }
}
