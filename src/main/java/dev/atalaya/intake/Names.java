package dev.atalaya.intake;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Channel;
import dev.atalaya.texts.Fold;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What names in report files mean. Pure.
final class Names {

    private static final Set<String> BOT = Set.of(
            "bot",
            "sistema",
            "system",
            "automatico",
            "automatica",
            "automatic",
            "automatically",
            "auto",
            "robot",
            "chatbot",
            "regla",
            "rule",
            "regra");
    private static final Map<String, Channel> CHANNELS = Map.ofEntries(
            Map.entry("whatsapp", Channel.WHATSAPP),
            Map.entry("wa", Channel.WHATSAPP),
            Map.entry("web", Channel.WEB),
            Map.entry("webchat", Channel.WEB),
            Map.entry("chat web", Channel.WEB),
            Map.entry("web chat", Channel.WEB),
            Map.entry("sitio web", Channel.WEB),
            Map.entry("site", Channel.WEB),
            Map.entry("instagram", Channel.INSTAGRAM),
            Map.entry("instagram direct", Channel.INSTAGRAM),
            Map.entry("messenger", Channel.MESSENGER),
            Map.entry("facebook", Channel.MESSENGER),
            Map.entry("facebook messenger", Channel.MESSENGER),
            Map.entry("telegram", Channel.TELEGRAM),
            Map.entry("email", Channel.EMAIL),
            Map.entry("e mail", Channel.EMAIL),
            Map.entry("correo", Channel.EMAIL),
            Map.entry("correo electronico", Channel.EMAIL));

    private Names() {}

    /// `Ventas, Soporte` are two.
    static List<String> list(String cell) {
        return Arrays.stream(cell.split("[,;|]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static Optional<Channel> channel(String name) {
        return Optional.ofNullable(CHANNELS.get(words(name)));
    }

    /// The bot, the agent himself, or somebody else, who is taken for a supervisor.
    ///
    /// @param agent whom it is about
    static Actor actor(String name, Agent agent) {
        if (isBot(name)) return Actor.BOT;
        if (Fold.fold(name).equals(Fold.fold(agent.name()))) {
            return new Actor(Actor.Kind.AGENT, agent.id(), agent.name());
        }
        return new Actor(Actor.Kind.SUPERVISOR, Roster.PREFIX + name, name);
    }

    private static boolean isBot(String name) {
        return BOT.contains(words(name));
    }

    private static String words(String name) {
        return String.join(" ", Fold.words(name));
    }
}
