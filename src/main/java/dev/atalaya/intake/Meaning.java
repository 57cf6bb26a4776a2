package dev.atalaya.intake;

import dev.atalaya.texts.Fold;
import java.util.Set;

/// What a state means for the bot.
public enum Meaning {
    ASSIGNABLE,
    /// Connected, and gets nothing.
    PAUSED,
    OFFLINE;

    private static final Set<String> ONLINE = Set.of(
            "online",
            "en linea",
            "linea",
            "disponible",
            "disponivel",
            "available",
            "conectado",
            "connected",
            "activo",
            "active",
            "ativo",
            "asignable",
            "assignable",
            "listo",
            "ready");
    private static final Set<String> AWAY = Set.of(
            "offline",
            "fuera de linea",
            "desconectado",
            "disconnected",
            "desligado",
            "no conectado",
            "not connected",
            "logged out",
            "cerro sesion",
            "sesion cerrada");

    /// Of a state that nobody knows: one of the usual words, else a pause.
    static Meaning guess(String state) {
        String words = String.join(" ", Fold.words(state));
        if (ONLINE.contains(words)) return ASSIGNABLE;
        return AWAY.contains(words) ? OFFLINE : PAUSED;
    }

    /// Whether the name is one of the usual words.
    static boolean isUsual(String state) {
        String words = String.join(" ", Fold.words(state));
        return ONLINE.contains(words) || AWAY.contains(words);
    }
}
