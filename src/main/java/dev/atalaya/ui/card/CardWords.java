package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/// In what language and by which names and clock the card speaks.
///
/// @param now the platform's clock
public record CardWords(Texts texts, Times times, Names names, Supplier<Instant> now) {

    String get(String key, Object... args) {
        return texts.get(key, args);
    }

    /// `09:41 · The bot gave it to Test Agent 1`.
    String inShort(Assignment decision) {
        return when(decision.at()) + " · " + what(decision);
    }

    private String what(Assignment decision) {
        String agent = decision.agentId() == null
                ? texts.get("step.named-nobody")
                : texts.get("step.named-somebody", names.agent(decision.agentId()));
        if (decision.rule() == RuleCode.NOT_BY_RULES) {
            String by = "card.past.by-" + decision.actor().kind();
            return texts.get(by, decision.actor().name(), agent);
        }
        if (decision.rule() == RuleCode.NOT_TOLD) return texts.get("card.past.imported", agent);
        return decision.agentId() == null
                ? texts.get("card.past.held", names.group(decision.groupId()))
                : texts.get("card.past.bot", agent);
    }

    /// As precise as it need be: today the time, in the last days the weekday too.
    private String when(Instant at) {
        Duration ago = Duration.between(at, now.get());
        if (ago.toHours() < 12) return times.clock(at);
        return ago.toDays() < 6 ? times.weekday(at) : times.moment(at);
    }
}
