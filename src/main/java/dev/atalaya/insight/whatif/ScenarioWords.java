package dev.atalaya.insight.whatif;

import dev.atalaya.insight.whatif.Scenario.Hours;
import dev.atalaya.insight.whatif.Scenario.OfGroup;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A scenario in plain words, a line for each thing that is otherwise.
///
/// @param states their names by id
public record ScenarioWords(Texts texts, Names names, UnaryOperator<String> states) {

    /// @param without the scenario without it
    public record Line(String text, Scenario without) {}

    public List<Line> lines(Scenario scenario) {
        List<Line> lines = new ArrayList<>();
        new TreeMap<>(scenario.groups()).forEach((id, of) -> group(scenario, id, of, lines));
        new TreeMap<>(scenario.states()).forEach((id, on) -> {
            Map<String, Boolean> others = new HashMap<>(scenario.states());
            others.remove(id);
            lines.add(new Line(
                    texts.get(on ? "lab.line.assignable" : "lab.line.not-assignable", states.apply(id)),
                    scenario.withStates(others)));
        });
        if (scenario.cap() > 0) lines.add(new Line(texts.get("lab.line.cap", scenario.cap()), scenario.withCap(0)));
        return lines;
    }

    /// All of it in one.
    public String line(Scenario scenario) {
        List<String> all = lines(scenario).stream().map(Line::text).toList();
        return all.isEmpty() ? texts.get("lab.line.nothing") : String.join("; ", all);
    }

    private void group(Scenario scenario, String id, OfGroup of, List<Line> lines) {
        String where = id.equals(Scenario.EVERY) ? texts.get("lab.group.all") : names.group(id);
        if (of.onlyAvailable() != null) {
            OfGroup rest = of.withSettings(null, of.outOfHours(), of.sameAgent());
            lines.add(setting(where, "lab.only-available", of.onlyAvailable(), scenario.with(id, rest)));
        }
        if (of.outOfHours() != null) {
            OfGroup rest = of.withSettings(of.onlyAvailable(), null, of.sameAgent());
            lines.add(setting(where, "lab.out-of-hours", of.outOfHours(), scenario.with(id, rest)));
        }
        if (of.sameAgent() != null) {
            OfGroup rest = of.withSettings(of.onlyAvailable(), of.outOfHours(), null);
            lines.add(setting(where, "lab.same-agent", of.sameAgent(), scenario.with(id, rest)));
        }
        for (String agent : new TreeSet<>(of.without())) {
            OfGroup rest = of.withMembers(less(of.without(), agent), of.with());
            lines.add(new Line(texts.get("lab.line.without", where, names.agent(agent)), scenario.with(id, rest)));
        }
        for (String agent : new TreeSet<>(of.with())) {
            OfGroup rest = of.withMembers(of.without(), less(of.with(), agent));
            lines.add(new Line(texts.get("lab.line.with", where, names.agent(agent)), scenario.with(id, rest)));
        }
        if (of.hours() != null) {
            lines.add(new Line(
                    texts.get("lab.line.hours", where, said(of.hours())), scenario.with(id, of.withHours(null))));
        }
    }

    private Line setting(String where, String key, @Nullable Boolean on, Scenario rest) {
        String value = texts.get(Boolean.TRUE.equals(on) ? "lab.value.on" : "lab.value.off");
        return new Line(texts.get("lab.line.setting", where, texts.get(key), value), rest);
    }

    private String said(Hours hours) {
        if (hours.schedule() == null) return texts.get("lab.hours.always");
        if (hours.schedule().ranges().isEmpty()) return texts.get("lab.hours.never");
        return new HoursText(texts).write(hours.schedule());
    }

    private static Set<String> less(Set<String> all, String one) {
        Set<String> rest = new HashSet<>(all);
        rest.remove(one);
        return rest;
    }
}
