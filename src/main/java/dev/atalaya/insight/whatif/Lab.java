package dev.atalaya.insight.whatif;

/// Replays decisions with something otherwise. What people and tasks did by name stays as it was, as does everything
/// that the scenario does not touch; and of what was drawn as little as possible goes elsewhere. One thread only.
public final class Lab {

    /// As often is played what cannot be had exactly.
    public static final int PLAYS = 100;

    private final Tape tape;
    private final Stage stage;

    public Lab(Tapes tapes, Stage stage) {
        tape = tapes.done();
        this.stage = stage;
    }

    public int decisions() {
        return tape.size;
    }

    /// Exact without a cap, with one played [#PLAYS] times.
    public Answer replay(Scenario scenario) {
        return replay(scenario, PLAYS);
    }

    Answer replay(Scenario scenario, int plays) {
        Added added = new Added(stage.ledgers(), stage.tests(), tape);
        if (scenario.cap() == 0) return exact(scenario, added);
        Answer was = exact(Scenario.NONE, added);
        return new Played(tape, new Terms(scenario, tape), added, stage, plays).answer(was);
    }

    private Answer exact(Scenario scenario, Added added) {
        return new Exact(tape, new Terms(scenario, tape), added, stage).answer();
    }
}
