package dev.atalaya.cli.ask;

import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingJson;
import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.insight.findings.Looked;
import dev.atalaya.insight.findings.Phrase;
import dev.atalaya.wire.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A board as text and as JSON.
record FindingsPrint(Board board, FindingWords words, Looked looked) {

    private Instant to() {
        return looked.to() == null ? board.checkedAt() : looked.to();
    }

    private String head() {
        if (looked.equals(Looked.LATEST)) {
            return words.texts()
                    .get(
                            "findings.count-cli",
                            board.open().size(),
                            words.times().moment(board.checkedAt()),
                            board.days(),
                            board.decisions());
        }
        return words.texts()
                .get(
                        "findings.range-cli",
                        board.open().size(),
                        words.times().moment(board.from()),
                        words.times().moment(to()),
                        board.decisions());
    }

    String text() {
        StringBuilder text = new StringBuilder(head());
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
        all.put("to", to().toString());
        all.put("decisions", board.decisions());
        all.put(
                "findings",
                board.open().stream().map(new FindingJson(words)::of).toList());
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
}
