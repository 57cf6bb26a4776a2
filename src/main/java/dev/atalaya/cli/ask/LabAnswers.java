package dev.atalaya.cli.ask;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.insight.whatif.Answer;
import dev.atalaya.insight.whatif.Lab;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.StoredLab;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Stamped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers what would have come out with something otherwise. Any thread; blocks.
final class LabAnswers {

    private final FloorCache cache;
    private final KnownNames names;

    LabAnswers(FloorCache cache, KnownNames names) {
        this.cache = cache;
        this.names = names;
    }

    /// @throws UnansweredException with one line where something asked for is not to be had
    String answer(Question question, Question.WhatIf asked) throws UnansweredException {
        FloorSnapshot floor = cache.load().orElse(null);
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.add(LabSettings.read("--set", asked.set(), names, floor));
        if (!asked.versus().isEmpty()) {
            scenarios.add(LabSettings.read("--versus", asked.versus(), names, floor));
        }
        Question.Picks picks = question.picks();
        if (picks.from() == null) throw new UnansweredException("--from: is missing");
        Instant last = floor == null ? Instant.MAX : floor.now();
        Instant to = picks.to() == null || picks.to().isAfter(last) ? last : picks.to();
        if (!picks.from().isBefore(to)) throw new UnansweredException("--from: nothing is known after " + to);
        Stretch range = new Stretch(picks.from(), to);
        Lab lab = new StoredLab(cache.log(), cache.history())
                .open(range, known(floor), names.groupIds("--group", picks.groups()), scenarios, Cancel.NEVER);
        List<Answer> answers = scenarios.stream().map(lab::replay).toList();
        LabPrint print = new LabPrint(Texts.of(question.language()), question.zone(), names, picks.from(), to, answers);
        return question.shape() == Question.Shape.JSON ? print.json(asked) : print.text(asked);
    }

    private static StoredLab.Known known(@Nullable FloorSnapshot floor) {
        if (floor == null) return new StoredLab.Known(List.of(), Set.of());
        return new StoredLab.Known(
                floor.groups().stream().map(Stamped::value).toList(),
                floor.agents().stream()
                        .map(Stamped::value)
                        .filter(agent -> TestFlag.of(agent, false) != TestFlag.NONE)
                        .map(Agent::id)
                        .collect(Collectors.toSet()));
    }
}
