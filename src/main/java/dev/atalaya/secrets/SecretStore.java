package dev.atalaya.secrets;

import java.util.Optional;

/// Keeps the secrets of one profile. Calls may block while the user unlocks his key store; never call from the
/// user interface's thread.
public interface SecretStore {

    /// Empty where there is none. Do not take a failure for that: a new key would lock the old files for ever.
    ///
    /// @throws SecretException where the store does not answer
    Optional<String> get(Secret secret);

    /// False where this store does not keep such a secret: a token is never written to a file, so without a key
    /// store the user connects again after each start.
    ///
    /// @throws SecretException where the store does not answer
    boolean put(Secret secret, String value);

    /// Forgets it; nothing happens where there is none.
    ///
    /// @throws SecretException where the store does not answer
    void remove(Secret secret);

    /// True where the operating system's key store keeps the file key, false for a private file, which the
    /// status bar says.
    boolean secure();
}
