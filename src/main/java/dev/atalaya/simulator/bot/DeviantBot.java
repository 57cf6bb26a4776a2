package dev.atalaya.simulator.bot;

import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Verdict;
import dev.atalaya.simulator.scenario.Deviance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A bot that does not always keep to the rules, so that contradictions and starvation really occur. Asks no rules
/// itself: it spoils what another bot is asked or answers. What it writes down is what it did, under the rule that it
/// claims.
public final class DeviantBot implements Bot {

    private final Bot honest;
    private final List<Deviance> deviances;
    private final Dice dice;

    public DeviantBot(Bot honest, List<Deviance> deviances, Dice dice) {
        this.honest = honest;
        this.deviances = deviances;
        this.dice = dice;
    }

    @Override
    public Choice choose(Ask ask) {
        for (Deviance deviance : deviances) {
            if (!deviance.applies(ask.group().id(), ask.at()) || !dice.chance(deviance.chance())) continue;
            Optional<Choice> spoilt = spoil(deviance, ask);
            if (spoilt.isPresent()) return spoilt.get();
        }
        return honest.choose(ask);
    }

    private Optional<Choice> spoil(Deviance deviance, Ask ask) {
        return switch (deviance.kind()) {
            case BIASED_DRAW -> favour(Objects.requireNonNull(deviance.agentId()), ask);
            case SKIP_AGENT -> skip(Objects.requireNonNull(deviance.agentId()), ask);
            case IGNORE_STATES -> anybody(ask);
            case FLIP_SETTING ->
                Optional.of(honest.choose(ask.in(flipped(ask.group(), Objects.requireNonNull(deviance.setting())))));
        };
    }

    /// The favourite wins every draw that he is in.
    private Optional<Choice> favour(String favourite, Ask ask) {
        Choice fair = honest.choose(ask);
        boolean drawn = fair.candidates().stream()
                .anyMatch(c -> c.agentId().equals(favourite) && c.verdict().inDraw());
        if (!drawn) return Optional.of(fair);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < ask.seats().size(); i++) {
            Verdict verdict = fair.candidates().get(i).verdict();
            Seat seat = ask.seats().get(i);
            boolean his = seat.agent().id().equals(favourite);
            candidates.add(seat.candidate(his ? Verdict.CHOSEN : verdict.inDraw() ? Verdict.NOT_DRAWN : verdict));
        }
        return Optional.of(new Choice(fair.rule(), favourite, candidates, fair.outOfHoursMessage()));
    }

    /// As if he were not there; yet the log says that he was in the draw.
    private Optional<Choice> skip(String skipped, Ask ask) {
        List<Seat> others = ask.seats().stream()
                .filter(seat -> !seat.agent().id().equals(skipped))
                .toList();
        if (others.isEmpty() || others.size() == ask.seats().size()) return Optional.empty();
        Choice fair = honest.choose(ask.among(others));
        List<Candidate> candidates = new ArrayList<>(fair.candidates());
        for (int i = 0; i < ask.seats().size(); i++) {
            Seat seat = ask.seats().get(i);
            if (seat.agent().id().equals(skipped)) candidates.add(i, seat.candidate(left(seat)));
        }
        return Optional.of(new Choice(fair.rule(), fair.agentId(), candidates, fair.outOfHoursMessage()));
    }

    /// Draws among all who are active, whatever they show, and calls it a draw among the assignable.
    private Optional<Choice> anybody(Ask ask) {
        List<Seat> active =
                ask.seats().stream().filter(seat -> seat.agent().active()).toList();
        if (active.isEmpty()) return Optional.empty();
        @Nullable String chosen = dice.pick(active).agent().id();
        List<Candidate> candidates = ask.seats().stream()
                .map(seat -> seat.candidate(seat.agent().id().equals(chosen) ? Verdict.CHOSEN : left(seat)))
                .toList();
        return Optional.of(new Choice(RuleCode.RANDOM_ASSIGNABLE, chosen, candidates, false));
    }

    private static Verdict left(Seat seat) {
        if (seat.eligible()) return Verdict.NOT_DRAWN;
        if (!seat.agent().active()) return Verdict.DEACTIVATED;
        return seat.agent().connected() ? Verdict.STATE_NOT_ASSIGNABLE : Verdict.NOT_CONNECTED;
    }

    private static Group flipped(Group group, Deviance.Setting setting) {
        GroupSettings s = group.settings();
        boolean only = s.onlyAvailableAgents() ^ setting == Deviance.Setting.ONLY_AVAILABLE_AGENTS;
        boolean outOfHours = s.assignOutOfHours() ^ setting == Deviance.Setting.ASSIGN_OUT_OF_HOURS;
        boolean same = s.reassignToSameAgent() ^ setting == Deviance.Setting.REASSIGN_TO_SAME_AGENT;
        return new Group(
                group.id(),
                group.name(),
                group.zone(),
                group.members(),
                group.transferableTo(),
                group.schedule(),
                new GroupSettings(only, outOfHours, same, s.outOfHoursMessage()),
                group.version());
    }
}
