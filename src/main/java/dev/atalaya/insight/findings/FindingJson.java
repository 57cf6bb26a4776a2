package dev.atalaya.insight.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A finding as other programs read it, its texts in one language. Names no customer.
public record FindingJson(FindingWords words) {

    /// Values are texts, numbers, booleans, lists and maps of such.
    public Map<String, @Nullable Object> of(Finding finding) {
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
