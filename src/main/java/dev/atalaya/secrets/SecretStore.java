package dev.atalaya.secrets;

import java.util.Optional;

/// Keeps small secrets: the key of the files, tokens of profiles. Calls may block; never call from the user interface's
/// thread.
public interface SecretStore {

    Optional<String> get(String name);

    void put(String name, String secret);

    void remove(String name);

    /// True for the operating system's key store, false for a private file, which the status bar says.
    boolean secure();
}
