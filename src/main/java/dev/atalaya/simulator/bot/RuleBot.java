package dev.atalaya.simulator.bot;

import dev.atalaya.routing.Candidates;
import dev.atalaya.routing.Decision;
import dev.atalaya.routing.Member;
import dev.atalaya.routing.Request;
import dev.atalaya.routing.RuleBook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The honest bot: the rule book says among whom, the dice say who.
public final class RuleBot implements Bot {

    private final RuleBook rules;
    private final Dice dice;

    public RuleBot(RuleBook rules, Dice dice) {
        this.rules = rules;
        this.dice = dice;
    }

    @Override
    public Choice choose(Ask ask) {
        List<Member> members = ask.seats().stream()
                .map(seat -> new Member(seat.agent(), seat.state(), seat.agent().test(), seat.load()))
                .toList();
        Request request = new Request(ask.trigger(), ask.lastAgentId(), ask.previousConversationId(), ask.assigneeId());
        Decision decision = rules.decide(request, ask.group(), members, ask.at(), false);
        @Nullable String chosen = decision.held() ? null : dice.pick(decision.draw());
        return new Choice(
                decision.rule(), chosen, Candidates.of(decision, members, chosen), decision.sendOutOfHoursMessage());
    }
}
