package dev.atalaya.insight.whatif;

import dev.atalaya.insight.HeldTimes;
import dev.atalaya.insight.whatif.Answer.Change;
import dev.atalaya.store.log.Cancel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Plays a scenario many times where choices feed on each other.
final class Played {

    private final Tape tape;
    private final Terms terms;
    private final Added added;
    private final Stage stage;
    private final Closings closings;
    private final int plays;
    private final Trace trace;

    /// @param trace hears what is counted in any of the plays
    Played(Tape tape, Terms terms, Added added, Stage stage, Closings closings, int plays, Trace trace) {
        this.trace = trace;
        this.tape = tape;
        this.terms = terms;
        this.added = added;
        this.stage = stage;
        this.closings = closings;
        this.plays = plays;
    }

    /// @param exact of nothing otherwise: what was
    /// @param cancel asked before each play
    Answer answer(Answer exact, Cancel cancel) {
        Kernel kernel = new Kernel(tape, terms, added);
        Play.Tracks tracks = new Play.Tracks(new int[tape.size], new int[tape.size]);
        Many given = new Many(plays);
        Many absent = new Many(plays);
        Many test = new Many(plays);
        Many held = new Many(plays);
        Many kept = new Many(plays);
        Many sooner = new Many(plays);
        Many elsewhere = new Many(plays);
        Many[] agents = new Many[tape.agents.size()];
        for (int a = 0; a < agents.length; a++) agents[a] = new Many(plays);
        HeldTimes.Summary[] waits = new HeldTimes.Summary[plays];
        for (int seed = 0; seed < plays; seed++) {
            cancel.check();
            Play play = new Play(tape, terms, kernel, closings, tracks, trace, seed);
            play.run(stage.end());
            given.add(play.count.given);
            absent.add(play.count.absent);
            test.add(play.count.test);
            held.add(play.held.held());
            kept.add(play.kept);
            sooner.add(play.sooner);
            elsewhere.add(play.elsewhere);
            for (int a = 0; a < agents.length; a++) agents[a].add(play.count.agents[a]);
            waits[seed] = play.count.times.summary();
        }
        Map<String, Amount> by = new HashMap<>();
        for (int a = 0; a < agents.length; a++) {
            Amount amount = agents[a].amount();
            if (amount.expected() > 0) by.put(tape.agents.id(a), amount);
        }
        List<Change> changes = new ArrayList<>();
        int changed = 0;
        for (int i = 0; i < tape.size; i++) {
            if (tracks.elsewhere()[i] + tracks.kept()[i] == 0) continue;
            changed++;
            if (changes.size() == Answer.MOST) continue;
            changes.add(tape.change(i, (double) tracks.elsewhere()[i] / plays, (double) tracks.kept()[i] / plays));
        }
        Result after =
                new Result(given.amount(), absent.amount(), test.amount(), held.amount(), HeldTimes.middle(waits), by);
        return new Answer(
                exact.decisions(),
                exact.named(),
                exact.untold(),
                exact.before(),
                after,
                elsewhere.amount(),
                kept.amount(),
                sooner.amount(),
                changes,
                changed,
                plays);
    }
}
