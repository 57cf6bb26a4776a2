package dev.atalaya.cli.ask;

import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.insight.findings.Phrase;
import dev.atalaya.wire.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A board as text and as JSON.
record FindingsPrint(Board board, FindingWords words) {

    String text() {
        StringBuilder text = new StringBuilder(words.texts()
                .get(
                        "findings.count-cli",
                        board.open().size(),
                        words.times().moment(board.checkedAt()),
                        board.days(),
                        board.decisions()));
        for (Finding finding : board.open()) {
            text.append("\n\n").append(words.say(finding.headline()));
            line(text, finding.sentence());
            line(text, finding.cause());
            text.append("\n    → ").append(words.say(finding.fix().title()));
            for (Phrase effect : finding.fix().effects())
                text.append("\n      ").append(words.say(effect));
            if (finding.fix().onlyMoves())
                text.append("\n      ").append(words.texts().get("findings.only-moves"));
        }
        return text.toString();
    }

    private void line(StringBuilder text, Phrase phrase) {
        text.append("\n    ").append(words.say(phrase));
    }

    String json() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("checkedAt", board.checkedAt().toString());
        all.put("from", board.from().toString());
        all.put("decisions", board.decisions());
        all.put("findings", board.open().stream().map(this::json).toList());
        all.put(
                "snoozed",
                board.snoozed().stream()
                        .map(one -> Map.of(
                                "id", one.finding().id(),
                                "until", one.snooze().until().toString(),
                                "reason", one.snooze().reason()))
                        .toList());
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private Map<String, @Nullable Object> json(Finding finding) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("kind", finding.kind().name());
        one.put("id", finding.id());
        one.put("severity", finding.severity().name());
        one.put("headline", words.say(finding.headline()));
        one.put("sentence", words.say(finding.sentence()));
        one.put("cause", words.say(finding.cause()));
        one.put("since", finding.since() == null ? null : finding.since().toString());
        one.put("affected", finding.proof().affected());
        one.put("waiting", finding.proof().waiting());
        one.put("decisions", finding.proof().decisions());
        one.put("agents", finding.proof().agents());
        List<String> effects = finding.fix().effects().stream().map(words::say).toList();
        one.put(
                "fix",
                Map.of(
                        "title", words.say(finding.fix().title()),
                        "effects", effects,
                        "doable", finding.fix().doable(),
                        "onlyMoves", finding.fix().onlyMoves()));
        return one;
    }
}
