package dev.atalaya.store.log;

import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Went;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Which decisions one wants to see: those that every part lets through. An empty set or text lets all through.
///
/// @param from inclusive, to the millisecond; null means from the beginning
/// @param to exclusive, to the millisecond; null means without end
/// @param groups ids
/// @param agents ids of those who got it
/// @param agentsBefore ids of those who had it before
/// @param conversations ids
/// @param contact each word of it begins a word of the contact's name; accents and capitals do not matter
public record LogFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        Set<String> groups,
        Set<String> agents,
        Set<String> agentsBefore,
        Set<RuleCode> rules,
        Set<Trigger> triggers,
        Set<ActorRef> actors,
        Set<Went> went,
        Set<Judgement> judgements,
        Set<String> conversations,
        String contact) {

    /// Everything.
    public static final LogFilter ALL = new LogFilter(
            null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "");

    public LogFilter {
        from = from == null ? null : from.truncatedTo(ChronoUnit.MILLIS);
        to = to == null ? null : to.truncatedTo(ChronoUnit.MILLIS);
        groups = Set.copyOf(groups);
        agents = Set.copyOf(agents);
        agentsBefore = Set.copyOf(agentsBefore);
        rules = Set.copyOf(rules);
        triggers = Set.copyOf(triggers);
        actors = Set.copyOf(actors);
        went = Set.copyOf(went);
        judgements = Set.copyOf(judgements);
        conversations = Set.copyOf(conversations);
        contact = contact.strip();
    }

    public LogFilter between(@Nullable Instant newFrom, @Nullable Instant newTo) {
        return with(parts -> {
            parts.from = newFrom;
            parts.to = newTo;
        });
    }

    public LogFilter withGroups(Set<String> ids) {
        return with(parts -> parts.groups = ids);
    }

    public LogFilter withAgents(Set<String> ids) {
        return with(parts -> parts.agents = ids);
    }

    public LogFilter withAgentsBefore(Set<String> ids) {
        return with(parts -> parts.agentsBefore = ids);
    }

    public LogFilter withRules(Set<RuleCode> codes) {
        return with(parts -> parts.rules = codes);
    }

    public LogFilter withTriggers(Set<Trigger> causes) {
        return with(parts -> parts.triggers = causes);
    }

    public LogFilter withActors(Set<ActorRef> who) {
        return with(parts -> parts.actors = who);
    }

    public LogFilter withWent(Set<Went> where) {
        return with(parts -> parts.went = where);
    }

    public LogFilter withJudgements(Set<Judgement> found) {
        return with(parts -> parts.judgements = found);
    }

    public LogFilter withConversations(Set<String> ids) {
        return with(parts -> parts.conversations = ids);
    }

    public LogFilter withContact(String text) {
        return with(parts -> parts.contact = text);
    }

    private LogFilter with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.filter();
    }

    /// A filter while one part of it is exchanged.
    private static final class Parts {
        private @Nullable Instant from;
        private @Nullable Instant to;
        private Set<String> groups;
        private Set<String> agents;
        private Set<String> agentsBefore;
        private Set<RuleCode> rules;
        private Set<Trigger> triggers;
        private Set<ActorRef> actors;
        private Set<Went> went;
        private Set<Judgement> judgements;
        private Set<String> conversations;
        private String contact;

        Parts(LogFilter of) {
            from = of.from;
            to = of.to;
            groups = of.groups;
            agents = of.agents;
            agentsBefore = of.agentsBefore;
            rules = of.rules;
            triggers = of.triggers;
            actors = of.actors;
            went = of.went;
            judgements = of.judgements;
            conversations = of.conversations;
            contact = of.contact;
        }

        LogFilter filter() {
            return new LogFilter(
                    from,
                    to,
                    groups,
                    agents,
                    agentsBefore,
                    rules,
                    triggers,
                    actors,
                    went,
                    judgements,
                    conversations,
                    contact);
        }
    }
}
