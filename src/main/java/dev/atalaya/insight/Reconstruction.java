package dev.atalaya.insight;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.UserState;
import dev.atalaya.routing.Candidates;
import dev.atalaya.routing.Explainer;
import dev.atalaya.routing.Member;
import dev.atalaya.routing.Recorded;
import dev.atalaya.routing.RuleBook;
import dev.atalaya.routing.Situation;
import dev.atalaya.store.history.History;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts together who was in the group at the second of a decision, for platforms that do not write it down. Blocks:
/// never on the JavaFX thread.
public final class Reconstruction {

    /// What was only seen live or polled may have happened this much earlier or later.
    private static final Duration BLUR = Duration.ofSeconds(1);

    /// So long before and after a decision the history is looked at.
    static final Duration BACK = Duration.ofDays(1);

    static final Duration AHEAD = Duration.ofSeconds(5);

    private final History history;
    private final RuleBook book;
    private final Explainer explainer;

    public Reconstruction(History history, RuleBook book) {
        this.history = history;
        this.book = book;
        this.explainer = new Explainer(book);
    }

    /// Loads are not known and count as 0: no rule here asks for them.
    public Reconstructed of(Assignment decision) {
        if (!decision.candidates().isEmpty()) {
            return new Reconstructed(decision, List.of(), explainer.conformance(decision));
        }
        Instant at = decision.at();
        SetUps setUps = new SetUps(history.config(at, at.plusMillis(1)));
        Optional<Group> group = setUps.group(decision.groupId(), at);
        if (group.isEmpty()) return new Reconstructed(decision, List.of(), explainer.conformance(decision));
        List<Member> members = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (String id : group.get().members()) {
            Stretch range = new Stretch(at.minus(BACK), at.plus(AHEAD));
            Ledger ledger = Ledger.of(id, range, history.agent(id, range.from(), range.to()));
            PastAgent agent = FloorAt.agent(id, setUps.agent(id, at).orElse(null), ledger, at);
            if (!clear(ledger, agent, at)) unclear.add(id);
            if (agent.known()) members.add(member(agent));
        }
        Assignment with = decision.among(candidates(decision, members));
        // Without its candidates a decision cannot be judged: just so, where one of them is not clear.
        return new Reconstructed(with, unclear, explainer.reconstructed(unclear.isEmpty() ? with : decision));
    }

    private static boolean clear(Ledger ledger, PastAgent agent, Instant at) {
        LedgerEntry entry = agent.entry();
        if (entry.known() == null || entry.doubt() == Doubt.OVERLAP || !agent.setUpKnown()) return false;
        if (entry.evidence() == Evidence.RECORDED) return true;
        LedgerEntry before = ledger.at(at.minus(BLUR));
        LedgerEntry after = ledger.at(at.plus(BLUR));
        return same(before, entry) && same(after, entry);
    }

    private static boolean same(LedgerEntry a, LedgerEntry b) {
        return a.known() != null && b.known() != null && a.known().sameFacts(b.known());
    }

    private static Member member(PastAgent past) {
        AgentInterval shown = past.entry().known();
        String stateId = shown == null ? "" : shown.stateId();
        UserState state = new UserState(stateId, past.stateName(), "", "", past.assignable(), true, 0);
        return new Member(past.agent(), state, past.agent().test(), 0);
    }

    private List<Candidate> candidates(Assignment decision, List<Member> members) {
        if (!decision.rule().byRules()) {
            return Candidates.named(members, decision.agentId());
        }
        Situation situation = new Situation(decision.settings(), decision.open(), members, decision.at());
        return Candidates.of(book.decide(Recorded.request(decision), situation, false), members, decision.agentId());
    }
}
