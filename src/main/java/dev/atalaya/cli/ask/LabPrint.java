package dev.atalaya.cli.ask;

import dev.atalaya.insight.HeldTimes;
import dev.atalaya.insight.whatif.Amount;
import dev.atalaya.insight.whatif.Answer;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.LabWords;
import dev.atalaya.insight.whatif.Result;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import dev.atalaya.wire.Json;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/// The answers to a what-if as a table for people and as JSON.
record LabPrint(Texts texts, ZoneId zone, KnownNames names, Compared compared) {

    private static final int LABEL = 40;
    private static final int COLUMN = 24;

    private List<Answer> answers() {
        return compared.sides().stream().map(Compared.Side::answer).toList();
    }

    String text(Question.WhatIf asked) {
        List<Answer> answers = answers();
        Answer first = compared.first();
        StringBuilder text = new StringBuilder(texts.get(
                "whatif.head",
                new Times(texts, zone)
                        .range(compared.range().from(), compared.range().to()),
                zone,
                first.decisions()));
        if (first.named() > 0) text.append('\n').append(texts.get("whatif.named", first.named()));
        if (first.untold() > 0) text.append('\n').append(texts.get("whatif.untold", first.untold()));
        text.append("\nA: ").append(String.join(", ", asked.set()));
        if (answers.size() > 1) text.append("\nB: ").append(String.join(", ", asked.versus()));
        int plays = answers.stream().mapToInt(Answer::plays).max().orElse(0);
        if (plays > 0) text.append('\n').append(texts.get("whatif.played", plays));
        text.append("\n\n");
        List<String> heads = new ArrayList<>(List.of(texts.get("whatif.as-it-was"), "A"));
        if (answers.size() > 1) heads.add("B");
        line(text, "", heads);
        sides(text, "whatif.given", one -> amount(one.given()));
        sides(text, "whatif.absent", one -> amount(one.absent()));
        sides(text, "whatif.test", one -> amount(one.test()));
        sides(text, "whatif.held", one -> amount(one.held()));
        sides(
                text,
                "whatif.median",
                one -> time(one.waits(), one.waits().median(), one.waits().atLeast()));
        sides(
                text,
                "whatif.longest",
                one -> time(one.waits(), one.waits().longest(), one.waits().still() > 0));
        sides(text, "whatif.still", one -> Integer.toString(one.waits().still()));
        changes(text, "whatif.elsewhere", Answer::elsewhere);
        changes(text, "whatif.kept", Answer::kept);
        changes(text, "whatif.sooner", Answer::sooner);
        text.append('\n').append(texts.get("whatif.agents")).append('\n');
        TreeSet<String> agents = new TreeSet<>(first.before().agents().keySet());
        answers.forEach(answer -> agents.addAll(answer.after().agents().keySet()));
        for (String agent : agents) {
            row(text, names.agent(agent), one -> amount(one.of(agent)));
        }
        return text.append('\n').append(texts.get("whatif.bounds")).toString();
    }

    private void sides(StringBuilder text, String key, Function<Result, String> value) {
        row(text, texts.get(key), value);
    }

    private void row(StringBuilder text, String label, Function<Result, String> value) {
        List<String> cells = new ArrayList<>();
        cells.add(value.apply(compared.first().before()));
        for (Answer answer : answers()) cells.add(value.apply(answer.after()));
        line(text, label, cells);
    }

    private void changes(StringBuilder text, String key, Function<Answer, Amount> value) {
        List<String> cells = new ArrayList<>(List.of("–"));
        for (Answer answer : answers()) cells.add(amount(value.apply(answer)));
        line(text, texts.get(key), cells);
    }

    private static void line(StringBuilder text, String label, List<String> cells) {
        text.append(("%-" + LABEL + "s").formatted(label));
        for (String cell : cells) text.append(("%" + COLUMN + "s").formatted(cell));
        text.append('\n');
    }

    private String amount(Amount amount) {
        return new LabWords(texts).amount(amount);
    }

    private String time(HeldTimes.Summary waits, Duration time, boolean atLeast) {
        return waits.total() == 0 ? "–" : new LabWords(texts).time(time, atLeast);
    }

    String json(Question.WhatIf asked) {
        Map<String, Object> all = new LinkedHashMap<>();
        Answer first = compared.first();
        all.put("from", compared.range().from().toString());
        all.put("to", compared.range().to().toString());
        all.put("decisions", first.decisions());
        all.put("named", first.named());
        all.put("untold", first.untold());
        all.put("asItWas", json(first.before()));
        List<Map<String, Object>> scenarios = new ArrayList<>();
        for (int i = 0; i < compared.sides().size(); i++) {
            scenarios.add(json(compared.sides().get(i).answer(), i == 0 ? asked.set() : asked.versus()));
        }
        all.put("scenarios", scenarios);
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private static Map<String, Object> json(Answer answer, List<String> set) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("set", set);
        one.put("plays", answer.plays());
        one.put("result", json(answer.after()));
        one.put("elsewhere", json(answer.elsewhere()));
        one.put("kept", json(answer.kept()));
        one.put("sooner", json(answer.sooner()));
        one.put("changed", answer.changed());
        one.put(
                "changes",
                answer.changes().stream()
                        .map(change -> Map.of(
                                "decision", change.decisionId(),
                                "elsewhere", change.elsewhere(),
                                "kept", change.kept()))
                        .toList());
        return one;
    }

    private static Map<String, Object> json(Result result) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("given", json(result.given()));
        one.put("absent", json(result.absent()));
        one.put("test", json(result.test()));
        one.put("held", json(result.held()));
        HeldTimes.Summary waits = result.waits();
        one.put("waits", waits.total());
        one.put("stillWaiting", waits.still());
        one.put("medianSeconds", waits.median().toSeconds());
        one.put("medianIsAtLeast", waits.atLeast());
        one.put("longestSeconds", waits.longest().toSeconds());
        Map<String, Object> agents = new LinkedHashMap<>();
        for (String id : new TreeSet<>(result.agents().keySet())) agents.put(id, json(result.of(id)));
        one.put("agents", agents);
        return one;
    }

    private static Map<String, Object> json(Amount amount) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("expected", amount.expected());
        one.put("deviation", amount.deviation());
        if (amount.seen() != null) {
            one.put("low", amount.seen().low());
            one.put("high", amount.seen().high());
        }
        return one;
    }
}
