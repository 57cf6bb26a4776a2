package dev.atalaya.alerts;

import dev.atalaya.insight.bundle.Setup;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingJson;
import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Says alerts, as the floor is called now.
record AlertWords(Setup floor, Texts texts) {

    static final String OPENED = "opened";
    static final String TEST = "test";

    /// So many headlines at most in one message.
    private static final int MOST = 3;

    /// @param title in one line
    record Note(String title, String text) {}

    private FindingWords says() {
        return new FindingWords(texts, new Times(texts, floor.zone()), floor.names(), floor.now());
    }

    Note note(List<Finding> findings) {
        FindingWords says = says();
        if (findings.size() == 1) {
            Finding one = findings.getFirst();
            return new Note(says.say(one.headline()), says.say(one.sentence()));
        }
        String headlines = findings.stream()
                .limit(MOST)
                .map(finding -> says.say(finding.headline()))
                .collect(Collectors.joining("\n"));
        return new Note(texts.get("alerts.many", findings.size()), headlines);
    }

    Note example() {
        return new Note(texts.get("alerts.example"), texts.get("alerts.example.text"));
    }

    String json(String event, @Nullable Finding finding) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("event", event);
        all.put("at", floor.now().toString());
        all.put("account", floor.account());
        all.put("platform", floor.platformId());
        all.put("language", texts.language().code());
        if (finding != null) {
            all.put(
                    "groups",
                    new Concern(floor).groups(finding).stream().sorted().toList());
            all.put("finding", new FindingJson(says()).of(finding));
        }
        return JsonMapper.shared().writeValueAsString(all);
    }
}
