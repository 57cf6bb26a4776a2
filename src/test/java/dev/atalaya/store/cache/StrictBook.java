package dev.atalaya.store.cache;

import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.Decision;
import dev.atalaya.routing.Request;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.routing.Situation;
import java.util.List;

/// Sees contradictions elsewhere than Atom's does.
final class StrictBook implements RuleBook {

    private final RuleBook atom = new AtomRuleBook();

    @Override
    public int version() {
        return atom.version() + 1;
    }

    @Override
    public Decision decide(Request request, Situation situation, boolean trace) {
        Situation closed = new Situation(situation.settings(), false, List.of(), situation.at());
        return atom.decide(request, closed, trace);
    }
}
