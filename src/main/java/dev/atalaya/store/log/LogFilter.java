package dev.atalaya.store.log;

import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Went;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
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
        return new LogFilter(
                newFrom,
                newTo,
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

    public LogFilter withGroups(Set<String> ids) {
        return new LogFilter(
                from, to, ids, agents, agentsBefore, rules, triggers, actors, went, judgements, conversations, contact);
    }

    public LogFilter withAgents(Set<String> ids) {
        return new LogFilter(
                from, to, groups, ids, agentsBefore, rules, triggers, actors, went, judgements, conversations, contact);
    }

    public LogFilter withAgentsBefore(Set<String> ids) {
        return new LogFilter(
                from, to, groups, agents, ids, rules, triggers, actors, went, judgements, conversations, contact);
    }

    public LogFilter withRules(Set<RuleCode> codes) {
        return new LogFilter(
                from,
                to,
                groups,
                agents,
                agentsBefore,
                codes,
                triggers,
                actors,
                went,
                judgements,
                conversations,
                contact);
    }

    public LogFilter withTriggers(Set<Trigger> causes) {
        return new LogFilter(
                from,
                to,
                groups,
                agents,
                agentsBefore,
                rules,
                causes,
                actors,
                went,
                judgements,
                conversations,
                contact);
    }

    public LogFilter withActors(Set<ActorRef> who) {
        return new LogFilter(
                from, to, groups, agents, agentsBefore, rules, triggers, who, went, judgements, conversations, contact);
    }

    public LogFilter withWent(Set<Went> where) {
        return new LogFilter(
                from,
                to,
                groups,
                agents,
                agentsBefore,
                rules,
                triggers,
                actors,
                where,
                judgements,
                conversations,
                contact);
    }

    public LogFilter withJudgements(Set<Judgement> found) {
        return new LogFilter(
                from, to, groups, agents, agentsBefore, rules, triggers, actors, went, found, conversations, contact);
    }

    public LogFilter withConversations(Set<String> ids) {
        return new LogFilter(
                from, to, groups, agents, agentsBefore, rules, triggers, actors, went, judgements, ids, contact);
    }

    public LogFilter withContact(String text) {
        return new LogFilter(
                from, to, groups, agents, agentsBefore, rules, triggers, actors, went, judgements, conversations, text);
    }
}
