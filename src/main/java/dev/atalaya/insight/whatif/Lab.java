package dev.atalaya.insight.whatif;

import dev.atalaya.store.log.Cancel;

/// Replays decisions with something otherwise. What people and tasks did by name stays as it was, as does everything
/// that the scenario does not touch; and of what was drawn as little as possible goes elsewhere. Any thread; one at a
/// time.
public final class Lab {

    /// As often is played what cannot be had exactly.
    public static final int PLAYS = 100;

    private final Tape tape;
    private final Stage stage;
    private final Closings closings;
    private final Cancel cancel;
    private final int size;

    /// Of conversations that nobody is known to have closed.
    public Lab(Tapes tapes, Stage stage) {
        this(tapes.done(), stage);
    }

    private Lab(Tape tape, Stage stage) {
        this(tape, tape.size, stage, new Closings(new long[tape.conversations.size()]), Cancel.NEVER);
    }

    /// @param size how many decisions of the tape are replayed
    /// @param closings of the tape's conversations
    Lab(Tape tape, int size, Stage stage, Closings closings, Cancel cancel) {
        this.tape = tape;
        this.stage = stage;
        this.closings = closings;
        this.cancel = cancel;
        this.size = size;
    }

    public int decisions() {
        return size;
    }

    /// Exact without a cap, with one played [#PLAYS] times.
    ///
    /// @throws java.util.concurrent.CancellationException when told so
    public Answer replay(Scenario scenario) {
        return replay(scenario, PLAYS);
    }

    Answer replay(Scenario scenario, int plays) {
        return replay(scenario, plays, Trace.NONE, Trace.NONE);
    }

    private Answer replay(Scenario scenario, int plays, Trace was, Trace is) {
        // Others may ask the same tape, which learns the numbers of those who are put in, and may read on.
        synchronized (tape) {
            cancel.check();
            return tape.cut(size, () -> cutReplay(scenario, plays, was, is));
        }
    }

    private Answer cutReplay(Scenario scenario, int plays, Trace was, Trace is) {
        Added added = new Added(stage.ledgers(), stage.tests(), tape);
        if (scenario.cap() == 0) return exact(scenario, added, was, is);
        Answer before = exact(Scenario.NONE, added, was, Trace.NONE);
        return new Played(tape, new Terms(scenario, tape), added, stage, closings, plays, is).answer(before, cancel);
    }

    private Answer exact(Scenario scenario, Added added, Trace was, Trace is) {
        return new Exact(tape, new Terms(scenario, tape), added, stage, closings, was, is).answer();
    }

    /// The decisions that a figure counts, or may count where it is an expectation.
    ///
    /// @param before of what was, else with the scenario
    public Concerned concerned(Scenario scenario, Figure figure, boolean before) {
        synchronized (tape) {
            Picked picked = new Picked(tape, size, figure);
            replay(scenario, PLAYS, before ? picked : Trace.NONE, before ? Trace.NONE : picked);
            return picked.concerned();
        }
    }
}
