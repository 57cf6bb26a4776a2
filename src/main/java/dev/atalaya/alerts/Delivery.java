package dev.atalaya.alerts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What is posted to a webhook, the same however often it is tried.
///
/// @param id tells one from another
/// @param event what it is, such as `opened`
/// @param body JSON
public record Delivery(String address, String secret, String id, String event, byte[] body) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    static Delivery of(AlertWishes to, String id, String event, String json) {
        return new Delivery(to.webhook(), to.secret(), id, event, json.getBytes(StandardCharsets.UTF_8));
    }

    /// Of the body, as the header says it: `sha256=` and 64 digits. Whoever has the secret can work it out again.
    String signature() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// Without the secret.
    @Override
    public String toString() {
        return event + " " + id;
    }
}
