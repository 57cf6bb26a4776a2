package dev.atalaya.insight.whatif;

import dev.atalaya.insight.HeldTimes;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.time.Duration;

/// The lab's figures in words.
public record LabWords(Texts texts) {

    /// What it is good for: `To somebody not there: 0 (it was 31). To test agents: 0 (it was 8).`
    public String gain(Answer answer) {
        return texts.get(
                "lab.gain",
                amount(answer.after().absent()),
                amount(answer.before().absent()),
                amount(answer.after().test()),
                amount(answer.before().test()));
    }

    /// What it costs: `34 held with the bot: median 6 min, longest 21 min, 5 still waiting.`
    public String cost(HeldTimes.Summary waits) {
        if (waits.total() == 0) return texts.get("lab.cost.none");
        return texts.get(
                "lab.cost",
                waits.total(),
                time(waits.median(), waits.atLeast()),
                time(waits.longest(), waits.still() > 0),
                waits.still());
    }

    /// `6 min`, `at least 6 min`.
    public String time(Duration time, boolean atLeast) {
        String said = Times.duration(time);
        return atLeast ? texts.get("finding.span.at-least", said) : said;
    }

    /// `4`, `4.5 ± 1.2`, `4.5 (3–6)`.
    public String amount(Amount amount) {
        String mean = number(amount.expected());
        if (amount.deviation() == 0) return mean;
        Amount.Seen seen = amount.seen();
        return seen == null
                ? mean + " ± " + number(amount.deviation())
                : mean + " (" + number(seen.low()) + "–" + number(seen.high()) + ")";
    }

    private String number(double value) {
        return String.format(texts.locale(), value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    }
}
