package dev.atalaya.ui.whatif;

import dev.atalaya.insight.HeldTimes;
import dev.atalaya.insight.whatif.Amount;
import dev.atalaya.insight.whatif.Answer;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.time.Duration;
import java.util.List;

/// The lab's figures in words.
record LabWords(Texts texts) {

    /// @param note below the figure
    record Tile(String label, String figure, String note) {}

    List<Tile> tiles(Answer answer) {
        return List.of(
                new Tile(texts.get("lab.elsewhere"), amount(answer.elsewhere()), texts.get("lab.elsewhere.note")),
                new Tile(
                        texts.get("lab.kept"),
                        amount(answer.kept()),
                        waits(answer.after().waits())),
                new Tile(
                        texts.get("lab.absent"),
                        amount(answer.after().absent()),
                        texts.get("lab.was", amount(answer.before().absent()))),
                new Tile(
                        texts.get("lab.test"),
                        amount(answer.after().test()),
                        texts.get("lab.was", amount(answer.before().test()))));
    }

    /// How long those held would have waited.
    String waits(HeldTimes.Summary waits) {
        if (waits.total() == 0) return texts.get("lab.waits.none");
        return texts.get(
                "lab.waits",
                waits.total(),
                time(waits.median(), waits.atLeast()),
                time(waits.longest(), waits.still() > 0),
                waits.still());
    }

    private String time(Duration time, boolean atLeast) {
        String said = Times.duration(time);
        return atLeast ? texts.get("finding.span.at-least", said) : said;
    }

    /// `4`, `4.5 ± 1.2`, `4.5 (3–6)`.
    String amount(Amount amount) {
        String mean = number(amount.expected());
        if (amount.deviation() == 0) return mean;
        Amount.Seen seen = amount.seen();
        return seen == null
                ? mean + " ± " + number(amount.deviation())
                : mean + " (" + number(seen.low()) + "–" + number(seen.high()) + ")";
    }

    private String number(double value) {
        return String.format(texts.locale(), value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }
}
