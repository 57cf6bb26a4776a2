package dev.atalaya.insight.findings;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Conformance;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.insight.Alternative;
import dev.atalaya.insight.Alternatives;
import dev.atalaya.routing.Explainer;
import dev.atalaya.routing.RuleBook;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes entries of decisions. Lists that are alike are kept once: there are few different draws at a time.
final class Entries {

    /// So many of each are remembered. Over the life of a console draws of people who have long gone come together.
    static final int MOST = 20_000;

    /// With what is written of it in the detectors' books.
    private static final int ENTRY_BYTES = 420;

    private static final int LIST_BYTES = 40;
    private static final int ITEM_BYTES = 4;

    private final Explainer explainer;
    private final Alternatives alternatives;
    private final Map<List<String>, List<String>> known = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<Actor, Actor> actors = new HashMap<>();
    /// Of the entry that is being made.
    private int bytes;

    Entries(RuleBook book) {
        explainer = new Explainer(book);
        alternatives = new Alternatives(book);
    }

    Entry of(Assignment decision) {
        bytes = ENTRY_BYTES;
        Alternative without = alternatives.withoutAgent(decision).orElse(null);
        return new Entry(
                decision.id(),
                decision.at(),
                decision.conversationId(),
                once(decision.groupId()),
                decision.agentBefore() == null ? null : once(decision.agentBefore()),
                decision.agentId() == null ? null : once(decision.agentId()),
                decision.chosen().map(one -> !one.eligible()).orElse(false),
                decision.rule(),
                once(actors, decision.actor()),
                decision.open(),
                eligible(decision),
                eligibleSince(decision),
                draw(decision),
                without == null ? List.of() : once(ids(without.draw())),
                without == null ? 0 : (int) without.eligible(),
                decision.candidates().stream()
                        .anyMatch(c -> c.agentId().equals(decision.agentBefore()) && c.eligible()),
                contradiction(decision),
                bytes);
    }

    /// Where nobody wrote down who was there, the rule tells at least whether somebody was.
    private static int eligible(Assignment decision) {
        boolean somebody = decision.rule() == RuleCode.RANDOM_ASSIGNABLE || decision.rule() == RuleCode.LAST_AGENT;
        return decision.candidates().isEmpty() && somebody ? 1 : decision.eligible();
    }

    private static @Nullable Instant eligibleSince(Assignment decision) {
        Instant earliest = null;
        for (Candidate one : decision.candidates()) {
            if (!one.eligible()) continue;
            Instant since = one.stateSince().isAfter(one.presenceSince()) ? one.stateSince() : one.presenceSince();
            if (earliest == null || since.isBefore(earliest)) earliest = since;
        }
        return earliest;
    }

    private List<String> draw(Assignment decision) {
        if (decision.rule() != RuleCode.RANDOM_ASSIGNABLE) return List.of();
        List<Candidate> in = decision.candidates().stream()
                .filter(c -> c.verdict().inDraw() && c.eligible())
                .toList();
        return in.size() < 2 ? List.of() : once(ids(in));
    }

    private @Nullable String contradiction(Assignment decision) {
        return fact(explainer.conformance(decision));
    }

    /// What is against the rules, null where nothing is.
    static @Nullable String fact(Conformance conformance) {
        return conformance instanceof Conformance.Contradicts against ? against.fact() : null;
    }

    private List<String> ids(List<Candidate> candidates) {
        return candidates.stream().map(c -> once(c.agentId())).toList();
    }

    private List<String> once(List<String> list) {
        List<String> same = once(known, list);
        if (same == list) bytes += LIST_BYTES + ITEM_BYTES * list.size();
        return same;
    }

    private String once(String id) {
        return once(ids, id);
    }

    private static <T> T once(Map<T, T> seen, T one) {
        if (seen.size() >= MOST) seen.clear();
        return seen.computeIfAbsent(one, same -> same);
    }

    /// How much is remembered.
    int remembered() {
        return known.size() + ids.size() + actors.size();
    }
}
