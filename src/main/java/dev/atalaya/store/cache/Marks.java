package dev.atalaya.store.cache;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Went;
import dev.atalaya.routing.Explainer;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.pack.Unpacker;
import java.util.List;

/// Where a decision went and how it is judged, as one number: three bits, three more (0 means not judged yet), and
/// above them the version of the rule book that judged. Any thread.
final class Marks {

    private static final List<Went> WENT = List.of(Went.values());
    private static final List<Judgement> JUDGEMENTS = List.of(Judgement.values());
    private static final int BITS = 3;
    private static final int MASK = (1 << BITS) - 1;

    private final int version;
    private final Explainer explainer;

    Marks(RuleBook book) {
        this.version = book.version();
        this.explainer = new Explainer(book);
    }

    /// Of the rule book that judges now.
    int version() {
        return version;
    }

    /// Without more than what is recorded with it.
    int of(Assignment decision) {
        return of(Went.of(decision), Judgement.of(explainer.conformance(decision)));
    }

    int of(Went went, Judgement judgement) {
        return (version << BITS | judgement.ordinal() + 1) << BITS | went.ordinal();
    }

    /// Whether they are from another rule book, or from before there were judgements.
    boolean outdated(int marks) {
        return marks >>> 2 * BITS != version || (marks >> BITS & MASK) == 0;
    }

    static Went went(int marks) {
        return Unpacker.at(WENT, marks & MASK);
    }

    static Judgement judgement(int marks) {
        return Unpacker.at(JUDGEMENTS, (marks >> BITS & MASK) - 1);
    }
}
