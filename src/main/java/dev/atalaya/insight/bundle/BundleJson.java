package dev.atalaya.insight.bundle;

import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.store.Settings;
import dev.atalaya.store.log.LogFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A bundle for other programs: everything but the tables' rows in one object.
final class BundleJson {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Facts facts;
    private final About about;
    private final FindingWords words;
    private final boolean contacts;

    BundleJson(Facts facts, About about, FindingWords words, boolean contacts) {
        this.facts = facts;
        this.about = about;
        this.words = words;
        this.contacts = contacts;
    }

    /// Each with its candidates, and how those are known.
    String decisions() {
        return written(facts.decisions().stream().map(this::decision).toList());
    }

    private ObjectNode decision(Judged judged) {
        ObjectNode one = mapper.valueToTree(judged.decision());
        one.put("judgement", judged.judgement().name());
        one.put("candidatesKnown", judged.candidates().name());
        return one;
    }

    String all() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("made", facts.setup().now());
        all.put("customersShown", contacts);
        all.put("console", console(about.settings().get()));
        all.put("account", facts.setup().account());
        all.put("platformId", facts.setup().platformId());
        all.put("zone", facts.setup().zone().getId());
        all.put("range", facts.range());
        Finding finding = facts.subject().finding();
        if (finding == null) all.put("filter", filter(facts.subject().filter()));
        else all.put("finding", finding(finding));
        all.put(
                "decisions",
                Map.of("all", facts.all(), "here", facts.decisions().size()));
        all.put("decisionsLeftOutBefore", facts.cut());
        all.put("missing", facts.gap());
        all.put("groups", facts.groups());
        all.put("states", facts.setup().states());
        all.put("tasks", facts.setup().tasks());
        all.put("agents", facts.setup().agents());
        all.put("changes", facts.changes().stream().map(BundleJson::change).toList());
        return written(all);
    }

    private String written(Object value) {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    }

    private Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("id", finding.id());
        one.put("kind", finding.kind());
        one.put("severity", finding.severity());
        one.put("since", finding.since());
        one.put("headline", words.say(finding.headline()));
        one.put("sentence", words.say(finding.sentence()));
        one.put("cause", words.say(finding.cause()));
        one.put("fix", words.say(finding.fix().title()));
        one.put("effects", finding.fix().effects().stream().map(words::say).toList());
        one.put("affected", finding.proof().affected());
        one.put("waiting", finding.proof().waiting());
        one.put("agents", finding.proof().agents());
        one.put("decisions", finding.proof().decisions());
        return one;
    }

    /// What was asked for, but for the contact's name.
    private static Map<String, @Nullable Object> filter(LogFilter filter) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("from", filter.from());
        one.put("to", filter.to());
        one.put("groups", filter.groups());
        one.put("agents", filter.agents());
        one.put("agentsBefore", filter.agentsBefore());
        one.put("rules", filter.rules());
        one.put("triggers", filter.triggers());
        one.put("actors", filter.actors().stream().map(Object::toString).toList());
        one.put("went", filter.went());
        one.put("judgements", filter.judgements());
        one.put("conversations", filter.conversations());
        one.put("byContact", !filter.contact().isEmpty());
        return one;
    }

    private static Map<String, @Nullable Object> change(ConfigInterval interval) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("what", interval.value().entity());
        one.put("value", interval.value());
        one.put("from", interval.from());
        one.put("to", interval.to());
        one.put("open", interval.open());
        one.put("changedBy", interval.changedBy());
        one.put("evidence", interval.evidence());
        return one;
    }

    /// Neither addresses nor folders.
    private Map<String, @Nullable Object> console(Settings settings) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("version", about.version());
        one.put("java", System.getProperty("java.version"));
        one.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        one.put("language", settings.language());
        one.put("theme", settings.theme());
        one.put("limits", settings.limits());
        one.put(
                "platform",
                settings.profiles().stream()
                        .filter(profile -> profile.name().equals(settings.profile()))
                        .map(Settings.Profile::kind)
                        .toList());
        one.put("platforms", List.copyOf(settings.profiles()).size());
        return one;
    }
}
