package dev.atalaya.ui.log;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Went;
import dev.atalaya.store.log.ActorRef;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import dev.atalaya.ui.control.CheckList.Option;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One thing to filter by: what there is to choose from, and its part of the filter.
///
/// @param key the tail of its name's text key
/// @param first true where its chip is always there
/// @param name of a value, also of one that is no longer to be chosen
record Facet<T>(
        String key,
        boolean first,
        Supplier<List<Option<T>>> options,
        Function<LogFilter, Set<T>> get,
        BiFunction<LogFilter, Set<T>, LogFilter> set,
        Function<T, String> name) {

    /// @param shown for counts that are known anyway
    static List<Facet<?>> all(LiveFloor floor, Supplier<LogShown> shown, Words words) {
        FloorNames names = new FloorNames(floor);
        Function<Went, String> went = value -> words.get("went." + value);
        Function<RuleCode, String> rule =
                value -> words.get(value == RuleCode.NOT_BY_RULES ? "log.by-name" : "rule." + value);
        Function<Trigger, String> trigger = value -> words.get("trigger." + value);
        Function<Judgement, String> judgement = value -> words.get("judgement." + value);
        Function<ActorRef, String> actor = value -> words.get("actor." + value.kind());
        List<ActorRef> actors =
                Stream.of(Actor.Kind.values()).map(ActorRef::any).toList();
        return List.of(
                new Facet<>("group", true, () -> groups(floor), LogFilter::groups, LogFilter::withGroups, names::group),
                new Facet<>("agent", true, () -> agents(floor), LogFilter::agents, LogFilter::withAgents, names::agent),
                new Facet<>(
                        "went",
                        true,
                        () -> counted(shown.get(), went, words),
                        LogFilter::went,
                        LogFilter::withWent,
                        went),
                new Facet<>(
                        "rule", true, () -> of(RuleCode.values(), rule), LogFilter::rules, LogFilter::withRules, rule),
                new Facet<>(
                        "before",
                        false,
                        () -> agents(floor),
                        LogFilter::agentsBefore,
                        LogFilter::withAgentsBefore,
                        names::agent),
                new Facet<>(
                        "trigger",
                        false,
                        () -> of(Trigger.values(), trigger),
                        LogFilter::triggers,
                        LogFilter::withTriggers,
                        trigger),
                new Facet<>("actor", false, () -> of(actors, actor), LogFilter::actors, LogFilter::withActors, actor),
                new Facet<>(
                        "judgement",
                        false,
                        () -> of(Judgement.values(), judgement),
                        LogFilter::judgements,
                        LogFilter::withJudgements,
                        judgement));
    }

    private static <T> List<Option<T>> of(T[] values, Function<T, String> name) {
        return of(List.of(values), name);
    }

    private static <T> List<Option<T>> of(List<T> values, Function<T, String> name) {
        return values.stream()
                .map(value -> new Option<>(value, name.apply(value), ""))
                .toList();
    }

    /// With how many there are of each in the stretch that is drawn, unless it is filtered by this already.
    private static List<Option<Went>> counted(LogShown shown, Function<Went, String> name, Words words) {
        var tally = shown.histogram();
        List<Option<Went>> options = new ArrayList<>();
        for (Went went : Went.values()) {
            String count = tally == null ? "" : words.number(tally.went().getOrDefault(went, 0L));
            options.add(new Option<>(went, name.apply(went), count));
        }
        return options;
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
