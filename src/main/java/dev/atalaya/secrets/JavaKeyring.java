package dev.atalaya.secrets;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.KeyringStorageType;
import com.github.javakeyring.PasswordAccessException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The key store of the desktop by way of java-keyring: Keychain, Credential Manager, Secret Service or
/// KWallet.
/// Where a D-Bus has neither of the last two, java-keyring 1.0.4 leaves a thread behind that only `System.exit`
/// ends.
final class JavaKeyring implements SystemKeys {

    private static final Logger LOG = LoggerFactory.getLogger(JavaKeyring.class);
    private static final String SERVICE = "dev.atalaya";

    private final Keyring keyring;

    private JavaKeyring(Keyring keyring) {
        this.keyring = keyring;
    }

    /// Empty where this desktop has none. Only those of the system at hand are tried: trying another one's
    /// loads native code in vain.
    ///
    /// @param system the property `os.name`
    static Optional<JavaKeyring> open(String system) {
        for (KeyringStorageType type : types(system.toLowerCase(Locale.ROOT))) {
            try {
                return Optional.of(new JavaKeyring(Keyring.create(type)));
            } catch (BackendNotSupportedException e) {
                LOG.debug("no key store {}", type, e);
            }
        }
        return Optional.empty();
    }

    private static List<KeyringStorageType> types(String system) {
        if (system.contains("mac")) return List.of(KeyringStorageType.OSX_KEYCHAIN);
        if (system.contains("windows")) return List.of(KeyringStorageType.WINDOWS_CREDENTIAL_STORE);
        return List.of(KeyringStorageType.GNOME_KEYRING, KeyringStorageType.KWALLET);
    }

    @Override
    public Optional<String> get(String account) {
        try {
            return Optional.ofNullable(keyring.getPassword(SERVICE, account));
        } catch (PasswordAccessException e) {
            // java-keyring says "there is none" and "it may not be read" in the same way.
            LOG.debug("key store gives no {}", account, e);
            return Optional.empty();
        }
    }

    @Override
    public void put(String account, String value) throws PasswordAccessException {
        keyring.setPassword(SERVICE, account, value);
    }

    @Override
    public void remove(String account) {
        try {
            keyring.deletePassword(SERVICE, account);
        } catch (PasswordAccessException e) {
            LOG.debug("key store has no {} to remove", account, e);
        }
    }

    @Override
    public void close() {
        try {
            keyring.close();
        } catch (Exception e) {
            // java-keyring declares no less. Nothing is lost with it: what was asked has been answered.
            LOG.warn("the key store was not closed", e);
        }
    }
}
