package dev.atalaya.simulator.http;

import dev.atalaya.floor.Role;
import dev.atalaya.simulator.world.Principal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Who may come in. The first administrator's token is the secret itself, everybody else's is derived from it, so that
/// one secret kept between starts keeps them all.
final class Tokens {

    private final Map<Principal, String> byUser = new LinkedHashMap<>();

    Tokens(String secret, List<Principal> users) {
        for (Principal user : users) {
            boolean first = user.administrator() && byUser.keySet().stream().noneMatch(Principal::administrator);
            byUser.put(user, first ? secret : derived(secret, user.id()));
        }
    }

    /// The token of the first user with that role.
    Optional<String> of(Role role) {
        return byUser.entrySet().stream()
                .filter(entry -> entry.getKey().role() == role)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// Whose token it is. Takes as long for a wrong one as for a right one.
    Optional<Principal> user(String token) {
        Optional<Principal> found = Optional.empty();
        for (var entry : byUser.entrySet()) {
            if (MessageDigest.isEqual(bytes(entry.getValue()), bytes(token))) found = Optional.of(entry.getKey());
        }
        return found;
    }

    private static String derived(String secret, String userId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(userId)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has HmacSHA256", missing);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
