package dev.atalaya;

import dev.atalaya.platform.supervisorapi.Token;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The tokens that were used since the program began, to be taken out of whatever leaves it. Thread-safe.
final class KnownTokens {

    private final List<Token> tokens = new CopyOnWriteArrayList<>();

    void add(Token token) {
        tokens.add(token);
    }

    String redact(String text) {
        String safe = text;
        for (Token token : tokens) safe = token.redact(safe);
        return safe;
    }
}
