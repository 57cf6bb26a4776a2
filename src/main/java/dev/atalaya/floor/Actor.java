package dev.atalaya.floor;

/// Who or what took a decision.
///
/// @param id of the agent, supervisor or task; empty for the bot
/// @param name as shown to people; empty for the bot
public record Actor(Kind kind, String id, String name) {

    public static final Actor BOT = new Actor(Kind.BOT, "", "");

    public enum Kind {
        BOT,
        TASK,
        AGENT,
        SUPERVISOR
    }
}
