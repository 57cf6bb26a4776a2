package dev.atalaya.ui.log;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Went;
import dev.atalaya.store.log.ActorRef;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import dev.atalaya.ui.control.CheckList.Option;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One thing to filter by: what there is to choose from, and its part of the filter.
///
/// @param key the tail of its name's text key
/// @param first true where its chip is always there
/// @param name of a value, also of one that is no longer to be chosen
/// @param counting null where there is none
record Facet<T>(
        String key,
        boolean first,
        Supplier<List<Option<T>>> options,
        Function<LogFilter, Set<T>> get,
        BiFunction<LogFilter, Set<T>, LogFilter> set,
        Function<T, String> name,
        @Nullable Counting<T> counting) {

    /// How many there are of each value. Blocks.
    @FunctionalInterface
    interface Counting<T> {
        Map<T, Long> of(DecisionLog log, LogFilter filter, Cancel cancel);
    }

    static List<Facet<?>> all(LiveFloor floor, Words words) {
        FloorNames names = new FloorNames(floor);
        Function<ActorRef, String> actor = value -> words.get("actor." + value.kind());
        List<ActorRef> actors =
                Stream.of(Actor.Kind.values()).map(ActorRef::any).toList();
        return List.of(
                of("group", true, () -> groups(floor), LogFilter::groups, LogFilter::withGroups, names::group),
                of("agent", true, () -> agents(floor), LogFilter::agents, LogFilter::withAgents, names::agent),
                of("went", true, Went.class, LogFilter::went, LogFilter::withWent, value -> words.get("went." + value)),
                of(
                        "rule",
                        true,
                        RuleCode.class,
                        LogFilter::rules,
                        LogFilter::withRules,
                        value -> words.get(value == RuleCode.NOT_BY_RULES ? "log.by-name" : "rule." + value)),
                of(
                        "before",
                        false,
                        () -> agents(floor),
                        LogFilter::agentsBefore,
                        LogFilter::withAgentsBefore,
                        names::agent),
                of(
                        "trigger",
                        false,
                        Trigger.class,
                        LogFilter::triggers,
                        LogFilter::withTriggers,
                        value -> words.get("trigger." + value)),
                of("actor", false, () -> of(actors, actor), LogFilter::actors, LogFilter::withActors, actor),
                of(
                        "judgement",
                        false,
                        Judgement.class,
                        LogFilter::judgements,
                        LogFilter::withJudgements,
                        value -> words.get("judgement." + value)));
    }

    private static <T> Facet<T> of(
            String key,
            boolean first,
            Supplier<List<Option<T>>> options,
            Function<LogFilter, Set<T>> get,
            BiFunction<LogFilter, Set<T>, LogFilter> set,
            Function<T, String> name) {
        return new Facet<>(key, first, options, get, set, name, null);
    }

    /// Of a few fixed values, which can be counted.
    private static <E extends Enum<E>> Facet<E> of(
            String key,
            boolean first,
            Class<E> values,
            Function<LogFilter, Set<E>> get,
            BiFunction<LogFilter, Set<E>, LogFilter> set,
            Function<E, String> name) {
        Supplier<List<Option<E>>> options = () -> of(List.of(values.getEnumConstants()), name);
        return new Facet<>(
                key, first, options, get, set, name, (log, filter, cancel) -> log.counts(filter, values, cancel));
    }

    private static <T> List<Option<T>> of(List<T> values, Function<T, String> name) {
        return values.stream()
                .map(value -> new Option<>(value, name.apply(value), ""))
                .toList();
    }

    private static List<Option<String>> groups(LiveFloor floor) {
        return floor.groups().stream()
                .map(GroupView::group)
                .map(group -> new Option<>(group.id(), group.name(), ""))
                .sorted(Comparator.comparing(Option::text, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<Option<String>> agents(LiveFloor floor) {
        return floor.agents().stream()
                .map(AgentView::agent)
                .map(agent -> new Option<>(agent.id(), agent.name(), ""))
                .sorted(Comparator.comparing(Option::text, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
