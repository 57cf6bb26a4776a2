package dev.atalaya.secrets;

/// A store of secrets that does not answer or cannot be written. The message is one line for the user and never
/// contains the secret.
public final class SecretException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SecretException(String message, Throwable cause) {
        super(message, cause);
    }

    SecretException(String message) {
        super(message);
    }
}
