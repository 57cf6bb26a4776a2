package dev.atalaya.texts;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Blocker;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Step;
import dev.atalaya.texts.DecisionText.Mark;
import dev.atalaya.texts.DecisionText.StepText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says one step of a decision in plain words.
final class StepWords {

    private final Texts texts;
    private final Times times;
    private final Names names;

    StepWords(Texts texts, Times times, Names names) {
        this.texts = texts;
        this.times = times;
        this.names = names;
    }

    StepText of(Step step, Assignment decision) {
        return switch (step) {
            case Step.CameBack s -> cameBack(s);
            case Step.SameAgent s -> sameAgent(s, decision);
            case Step.AssigneeLeftOut s ->
                line(Mark.NOTE, "step.assignee-left-out", names.agent(s.agentId()), texts.get("step.our-reading"));
            case Step.AnyoneEligible s ->
                new StepText(
                        s.eligible() > 0 ? Mark.YES : Mark.NO,
                        texts.get("step.anyone", names.group(decision.groupId())),
                        texts.get("step.of", s.eligible(), s.members()));
            case Step.OpeningHours s -> line(s.open() ? Mark.YES : Mark.NO, "step.hours", "", hours(s.open()));
            case Step.AssignOutOfHours s -> line(s.on() ? Mark.NOTE : Mark.NO, "step.out-of-hours", "", onOff(s.on()));
            case Step.OnlyAvailable s -> line(s.on() ? Mark.YES : Mark.NOTE, "step.only-available", "", onOff(s.on()));
            case Step.LastAgentLeftOut s ->
                line(Mark.NOTE, "step.last-left-out", names.agent(s.agentId()), texts.get("step.our-reading"));
            case Step.Draw s -> draw(s);
            case Step.Held s -> line(Mark.NO, "step.held", "", texts.get("step.held." + s.rule()));
            case Step.Named s -> named(s);
        };
    }

    private StepText cameBack(Step.CameBack step) {
        String previous = step.previousConversationId();
        String last = step.lastAgentId();
        return new StepText(
                Mark.YES,
                previous == null
                        ? texts.get("step.came-back")
                        : texts.get("step.came-back-from", Names.conversation(previous)),
                last == null ? texts.get("step.no-last-agent") : texts.get("step.last-agent", names.agent(last)));
    }

    private StepText sameAgent(Step.SameAgent step, Assignment decision) {
        String question = texts.get("step.same-agent");
        if (!step.settingOn()) return new StepText(Mark.NO, question, texts.get("step.same-agent-off"));
        String last = step.lastAgentId();
        if (last == null) return new StepText(Mark.NO, question, texts.get("step.no-last-agent"));
        if (step.blockers().isEmpty()) {
            return new StepText(Mark.YES, question, texts.get("step.was-available", names.agent(last)));
        }
        return new StepText(Mark.NO, question, whyNot(last, step.blockers(), decision));
    }

    private String whyNot(String agentId, List<Blocker> blockers, Assignment decision) {
        Optional<Candidate> found = decision.candidates().stream()
                .filter(c -> c.agentId().equals(agentId))
                .findFirst();
        if (found.isEmpty()) return texts.get("step.blocker.NOT_A_MEMBER", names.agent(agentId), "");
        Candidate c = found.get();
        Blocker first = blockers.getFirst();
        String since = times.since(c.connected() ? c.stateSince() : c.presenceSince(), decision.at());
        return texts.get("step.blocker." + first, names.agent(agentId), c.stateName(), since);
    }

    private StepText draw(Step.Draw step) {
        String chosen = step.chosen() == null ? "" : names.agent(step.chosen());
        if (step.among().size() == 1) {
            return new StepText(Mark.YES, texts.get("step.the-only-one"), chosen);
        }
        String key = step.eligibleOnly() ? "step.draw-eligible" : "step.draw-all";
        return new StepText(
                step.eligibleOnly() ? Mark.YES : Mark.NOTE,
                texts.get(key, step.among().size()),
                texts.get("step.drawn", chosen)
                        + step.among().stream().map(names::agent).collect(Collectors.joining(", ", " (", ")")));
    }

    private StepText named(Step.Named step) {
        String to = step.agentId() == null
                ? texts.get("step.named-nobody")
                : texts.get("step.named-somebody", names.agent(step.agentId()));
        String why = step.reason();
        return new StepText(
                Mark.NOTE,
                texts.get("step.named-by-" + step.actor().kind(), step.actor().name(), to),
                reason(why));
    }

    private String reason(@Nullable String why) {
        return why == null || why.isBlank() ? "" : texts.get("step.reason", why);
    }

    private StepText line(Mark mark, String key, String about, String answer) {
        return new StepText(mark, texts.get(key, about), answer);
    }

    private String hours(boolean open) {
        return texts.get(open ? "step.was-open" : "step.was-closed");
    }

    private String onOff(boolean on) {
        return texts.get(on ? "step.on" : "step.off");
    }
}
