package dev.atalaya.ui.log;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogRow;
import dev.atalaya.texts.Dates;
import dev.atalaya.texts.Names;
import dev.atalaya.ui.card.RuleWords;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.shell.Words;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// What the log says of a decision. Names are those of the time where the decision has them.
final class LogWords {

    private final Words words;
    private final Names names;
    private final DateTimeFormatter second;
    private final DateTimeFormatter moment;

    LogWords(Words words, Names names) {
        this.words = words;
        this.names = names;
        second = DateTimeFormatter.ofPattern("HH:mm:ss", words.texts().locale());
        moment = Dates.of("d MMM HH:mm:ss", words.texts().locale());
    }

    /// `09:41:03`; with the day where more than one is listed.
    String time(LogRow row, @Nullable Period listed) {
        var at = row.decision().at().atZone(words.zone());
        return (oneDay(listed) ? second : moment).format(at);
    }

    /// Whether a day need not be said, a day of 25 hours included.
    static boolean oneDay(@Nullable Period listed) {
        return listed != null && Duration.between(listed.from(), listed.to()).compareTo(Duration.ofHours(25)) <= 0;
    }

    String conversation(LogRow row) {
        return Names.conversation(row.decision().conversationId());
    }

    String group(LogRow row) {
        return names.group(row.decision().groupId());
    }

    String trigger(LogRow row) {
        return words.get("trigger." + row.decision().trigger());
    }

    /// `— held —` where nobody got it.
    String agent(LogRow row) {
        Assignment decision = row.decision();
        String id = decision.agentId();
        if (id == null) return words.get("log.held");
        return decision.chosen().map(Candidate::name).orElseGet(() -> names.agent(id));
    }

    boolean test(LogRow row) {
        return row.decision().chosen().map(Candidate::test).orElse(false);
    }

    /// What was the matter with him then, empty where nothing was.
    String absence(LogRow row) {
        return row.decision().chosen().map(this::absence).orElse("");
    }

    private String absence(Candidate chosen) {
        if (chosen.eligible() || chosen.test()) return "";
        if (!chosen.active()) return words.get("presence.DEACTIVATED");
        return chosen.connected() ? chosen.stateName() : words.get("presence.OFFLINE");
    }

    String rule(LogRow row) {
        if (row.judgement() == Judgement.CONTRADICTS) return words.get("log.contradicts");
        return plainRule(row);
    }

    /// Whether or not it was followed.
    String plainRule(LogRow row) {
        return RuleWords.text(row.decision().rule(), row.decision().actor(), words.texts());
    }

    Tone ruleTone(LogRow row) {
        if (row.judgement() == Judgement.CONTRADICTS) return Tone.BAD;
        return RuleWords.tone(row.decision().rule(), row.decision().actor());
    }

    /// `0 of 4`: how many of the group's active members were assignable.
    String assignable(LogRow row) {
        long active = active(row.decision());
        return row.decision().candidates().isEmpty()
                ? ""
                : words.get("log.of", row.decision().eligible(), active);
    }

    static Tone assignableTone(LogRow row) {
        boolean none =
                row.decision().eligible() == 0 && !row.decision().candidates().isEmpty();
        return none ? Tone.BAD : Tone.MUTED;
    }

    static long active(Assignment decision) {
        return decision.candidates().stream().filter(Candidate::active).count();
    }

    String before(LogRow row) {
        String id = row.decision().agentBefore();
        if (id == null) return "";
        return row.decision().candidates().stream()
                .filter(candidate -> candidate.agentId().equals(id))
                .findFirst()
                .map(Candidate::name)
                .orElseGet(() -> names.agent(id));
    }
}
