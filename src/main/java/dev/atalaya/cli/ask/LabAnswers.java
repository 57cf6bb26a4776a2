package dev.atalaya.cli.ask;

import dev.atalaya.export.Format;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.Lab;
import dev.atalaya.insight.whatif.LabTable;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.insight.whatif.ScenarioWords;
import dev.atalaya.insight.whatif.StoredLab;
import dev.atalaya.insight.whatif.TooManyException;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Stamped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Answers what would have come out with something otherwise. Any thread; blocks.
final class LabAnswers {

    private final FloorCache cache;
    private final DecisionLog log;
    private final KnownNames names;
    private final Cancel cancel;

    /// @param log of the cache, as far as the user may see it
    LabAnswers(FloorCache cache, DecisionLog log, KnownNames names, Cancel cancel) {
        this.cache = cache;
        this.log = log;
        this.names = names;
        this.cancel = cancel;
    }

    /// For people, or as JSON.
    ///
    /// @throws UnansweredException with one line where something asked for is not to be had
    String answer(Question question, Question.WhatIf asked) throws UnansweredException {
        Compared compared = compared(question, asked, settings());
        LabPrint print = new LabPrint(Texts.of(question.language()), question.zone(), names, compared);
        return question.shape() == Question.Shape.JSON ? print.json(asked) : print.text(asked);
    }

    /// The same as a table.
    ///
    /// @throws UnansweredException as [#answer]
    /// @throws IOException when nobody reads it
    void table(Question question, Question.WhatIf asked, Format format, OutputStream out)
            throws UnansweredException, IOException {
        LabSettings settings = settings();
        ScenarioWords words = new ScenarioWords(Texts.of(question.language()), names, settings::stateName);
        LabTable table = new LabTable(compared(question, asked, settings), words);
        table.export().write(format, table.rows(), out);
    }

    private LabSettings settings() {
        return new LabSettings(names, cache.load().orElse(null));
    }

    private Compared compared(Question question, Question.WhatIf asked, LabSettings settings)
            throws UnansweredException {
        FloorSnapshot floor = cache.load().orElse(null);
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.add(settings.read("--set", asked.set()));
        if (!asked.versus().isEmpty()) scenarios.add(settings.read("--versus", asked.versus()));
        List<Scenario> spelled =
                scenarios.stream().map(one -> one.spelledOut(settings.zones())).toList();
        Question.Picks picks = question.picks();
        if (picks.from() == null) throw new UnansweredException("--from: is missing");
        if (floor == null)
            throw new UnansweredException("nothing is known of this platform yet: open its console once");
        Instant last = floor.now();
        Instant to = picks.to() == null || picks.to().isAfter(last) ? last : picks.to();
        if (!picks.from().isBefore(to))
            throw new UnansweredException("--from " + picks.from() + ": nothing is known after " + to);
        Stretch range = new Stretch(picks.from(), to);
        try {
            Set<String> groups = names.groupIds("--group", picks.groups());
            Lab lab = new StoredLab(log, cache.history()).open(range, known(floor), groups, spelled, cancel);
            List<Compared.Side> sides = new ArrayList<>();
            for (int i = 0; i < scenarios.size(); i++) {
                sides.add(new Compared.Side(scenarios.get(i), lab.replay(spelled.get(i))));
            }
            return new Compared(range, groups, question.zone(), sides);
        } catch (TooManyException e) {
            throw new UnansweredException("--from: " + e.getMessage());
        }
    }

    private static StoredLab.Known known(FloorSnapshot floor) {
        return new StoredLab.Known(
                floor.groups().stream().map(Stamped::value).toList(),
                floor.agents().stream()
                        .map(Stamped::value)
                        .filter(agent -> TestFlag.of(agent, false) != TestFlag.NONE)
                        .map(Agent::id)
                        .collect(Collectors.toSet()));
    }
}
