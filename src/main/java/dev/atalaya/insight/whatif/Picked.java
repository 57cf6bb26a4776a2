package dev.atalaya.insight.whatif;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/// Picks the decisions that one figure counts.
final class Picked implements Trace {

    private final Tape tape;
    private final Figure figure;
    private final int agent;
    private final BitSet decisions = new BitSet();

    Picked(Tape tape, int size, Figure figure) {
        this.tape = tape;
        this.figure = figure;
        agent = figure.kind() == Figure.Kind.AGENT ? tape.agents.number(figure.agentId()) : Ids.NONE;
        if (figure.kind() == Figure.Kind.LOOKED) decisions.set(0, size);
    }

    @Override
    public void counts(Figure.Kind kind, int decision) {
        if (kind == figure.kind()) decisions.set(decision);
    }

    @Override
    public void given(int decision, int who, int flags) {
        boolean counts = switch (figure.kind()) {
            case GIVEN -> true;
            case ABSENT -> (flags & Tape.ELIGIBLE) != Tape.ELIGIBLE;
            case TEST -> (flags & Tape.TEST) != 0;
            case AGENT -> who == agent;
            default -> false;
        };
        if (counts) decisions.set(decision);
    }

    Concerned concerned() {
        Set<String> conversations = new LinkedHashSet<>();
        for (int i = decisions.nextSetBit(0); i >= 0; i = decisions.nextSetBit(i + 1)) {
            if (conversations.size() == Concerned.MOST) break;
            conversations.add(tape.conversations.id(tape.conversation[i]));
        }
        return new Concerned(conversations, decisions.cardinality());
    }
}
