package dev.atalaya.texts;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Step;
import dev.atalaya.texts.DecisionText.CandidateText;
import dev.atalaya.texts.DecisionText.Tone;
import java.util.List;

/// Says a decision in plain words. Pure; the words are in the bundles.
public final class DecisionWords {

    private final Texts texts;
    private final Times times;
    private final Names names;
    private final StepWords steps;

    public DecisionWords(Texts texts, Times times, Names names) {
        this.texts = texts;
        this.times = times;
        this.names = names;
        this.steps = new StepWords(texts, times, names);
    }

    /// @param trace the steps by which it was decided, from the rule book
    public DecisionText of(Assignment decision, List<Step> trace) {
        return new DecisionText(
                tone(decision),
                headline(decision),
                body(decision),
                trace.stream().map(step -> steps.of(step, decision)).toList(),
                decision.candidates().stream().map(c -> candidate(c, decision)).toList());
    }

    private static Tone tone(Assignment decision) {
        if (!decision.rule().byRules()) return Tone.NEUTRAL;
        if (decision.rule().held() || decision.rule().nobodyEligible()) return Tone.WARNING;
        return decision.chosen().map(Candidate::test).orElse(false) ? Tone.WARNING : Tone.GOOD;
    }

    private String headline(Assignment decision) {
        if (decision.rule() == RuleCode.NOT_BY_RULES) {
            return texts.get(
                    "card.head.by-" + decision.actor().kind(), decision.actor().name());
        }
        return texts.get(alone(decision) ? "card.head.ONLY_ONE" : "card.head." + decision.rule(), agent(decision));
    }

    private String body(Assignment decision) {
        if (decision.rule() == RuleCode.NOT_BY_RULES) {
            return decision.agentId() == null
                    ? texts.get("card.body.named-nobody", names.group(decision.groupId()))
                    : texts.get("card.body.named", agent(decision));
        }
        String body = texts.get(
                alone(decision) ? "card.body.ONLY_ONE" : "card.body." + decision.rule(),
                names.group(decision.groupId()),
                decision.candidates().stream().filter(Candidate::active).count(),
                agent(decision),
                decision.eligible(),
                decision.contactName());
        boolean testDrawn = decision.rule() == RuleCode.RANDOM_ASSIGNABLE
                && decision.chosen().map(Candidate::test).orElse(false);
        return testDrawn ? body + " " + texts.get("card.body.test-like-anybody") : body;
    }

    /// Not where the record contradicts it: then somebody else was the only one.
    private static boolean alone(Assignment decision) {
        return decision.rule() == RuleCode.RANDOM_ASSIGNABLE
                && decision.eligible() == 1
                && decision.chosen().map(Candidate::eligible).orElse(true);
    }

    private String agent(Assignment decision) {
        return decision.agentId() == null ? "" : names.agent(decision.agentId());
    }

    private CandidateText candidate(Candidate c, Assignment decision) {
        long among = decision.candidates().stream()
                .filter(other -> other.verdict().inDraw())
                .count();
        String chance = among > 1 ? "" + among : "";
        boolean drawn = decision.rule().byRules() && decision.rule() != RuleCode.LAST_AGENT;
        String key = c.verdict().inDraw() && drawn && among > 1
                ? c.verdict() + "-DRAW"
                : c.verdict().name();
        Tone tone = switch (c.verdict()) {
            case CHOSEN -> c.eligible() && !c.test() ? Tone.GOOD : Tone.WARNING;
            default -> Tone.NEUTRAL;
        };
        return new CandidateText(c, facts(c, decision), texts.get("card.verdict." + key, chance), tone);
    }

    private String facts(Candidate c, Assignment decision) {
        if (!c.active()) return texts.get("card.facts.deactivated");
        String since = Times.between(c.connected() ? c.stateSince() : c.presenceSince(), decision.at());
        if (!c.connected()) {
            return texts.get(c.assignable() ? "card.facts.disconnected" : "card.facts.offline", since, c.stateName());
        }
        return c.stateName() + " " + since;
    }
}
