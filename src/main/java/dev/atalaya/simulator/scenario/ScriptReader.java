package dev.atalaya.simulator.scenario;

import dev.atalaya.floor.Channel;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What a scenario scripts: events at instants, and where the bot does not keep to the rules. Instants are local times
/// of the account.
final class ScriptReader {

    private final Known known;

    ScriptReader(Known known) {
        this.known = known;
    }

    /// The fields that the line has say what it is.
    @Nullable
    ScriptLine line(Fields f) {
        Instant at = instant(f, "at");
        ScriptLine line = at == null ? null : line(f, at);
        if (at != null) f.end();
        return line;
    }

    @Nullable
    Deviance deviance(Fields f) {
        Deviance.Kind kind = f.choice("kind", Deviance.Kind.class);
        String group = f.reference("group", "group", known.groups());
        double chance = f.number("chance", 1, 0, 1);
        Instant from = f.optional("from") == null ? null : instant(f, "from");
        Instant to = f.optional("to") == null ? null : instant(f, "to");
        if (kind == null) return null;
        boolean one = kind == Deviance.Kind.BIASED_DRAW || kind == Deviance.Kind.SKIP_AGENT;
        String agent = one ? f.reference("agent", "agent", known.agents()) : null;
        Deviance.Setting setting =
                kind == Deviance.Kind.FLIP_SETTING ? f.choice("setting", Deviance.Setting.class) : null;
        f.end();
        return new Deviance(kind, group, agent, setting, chance, from, to);
    }

    @Nullable
    Instant instant(Fields f, String name) {
        LocalDateTime local = f.meant(name, "a local date and time like 2026-11-24T10:20:00", LocalDateTime::parse);
        return local == null ? null : local.atZone(known.zone()).toInstant();
    }

    private @Nullable ScriptLine line(Fields f, Instant at) {
        if (f.optional("contact") != null) return message(f, at);
        if (f.optional("task") != null) {
            return new ScriptLine.TaskSwitched(at, f.reference("task", "task", known.tasks()), f.flag("enabled", true));
        }
        if (f.optional("agent") != null) return agent(f, at);
        String group = f.reference("group", "group", known.groups());
        int back = f.whole("handBack", 0, 0, 1_000);
        if (back > 0) return new ScriptLine.HandBack(at, group, back);
        return new ScriptLine.Settings(
                at,
                group,
                f.optionalFlag("onlyAvailableAgents"),
                f.optionalFlag("assignOutOfHours"),
                f.optionalFlag("reassignToSameAgent"));
    }

    private ScriptLine agent(Fields f, Instant at) {
        String agent = f.reference("agent", "agent", known.agents());
        Boolean member = f.optionalFlag("member");
        if (member != null) {
            return new ScriptLine.Membership(at, agent, f.reference("group", "group", known.groups()), member);
        }
        String state = f.optional("state") == null ? null : f.reference("state", "state", known.states());
        return new ScriptLine.AgentShows(at, agent, f.optionalFlag("connected"), state);
    }

    private @Nullable ScriptLine message(Fields f, Instant at) {
        String group = f.reference("group", "group", known.groups());
        String contact = f.text("contact");
        String text = f.text("text");
        Channel channel = f.choice("channel", Channel.class);
        return channel == null ? null : new ScriptLine.CustomerWrites(at, group, contact, channel, text);
    }
}
