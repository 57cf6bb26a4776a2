package dev.atalaya.secrets;

import com.github.javakeyring.PasswordAccessException;
import java.util.Optional;

/// The operating system's key store as we need it. Calls block, perhaps while it asks the user for his
/// password.
interface SystemKeys extends AutoCloseable {

    /// Empty also where the system does not say whether there is none or it may not be read.
    Optional<String> get(String account);

    /// @throws PasswordAccessException where it was not taken
    void put(String account, String value) throws PasswordAccessException;

    void remove(String account);

    @Override
    void close();
}
