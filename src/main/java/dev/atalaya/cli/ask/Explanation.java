package dev.atalaya.cli.ask;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conformance;
import dev.atalaya.floor.Went;
import dev.atalaya.insight.Reconstructed;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.Explainer;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.texts.DecisionText;
import dev.atalaya.texts.DecisionText.CandidateText;
import dev.atalaya.texts.DecisionText.StepText;
import dev.atalaya.texts.DecisionWords;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import dev.atalaya.wire.Json;
import java.time.ZoneId;
import java.util.List;
import java.util.StringJoiner;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A decision explained, as the console's card does it.
final class Explanation {

    private final Explainer explainer = new Explainer(new AtomRuleBook());
    private final Texts texts;
    private final Times times;
    private final ZoneId zone;
    private final KnownNames names;

    Explanation(Texts texts, ZoneId zone, KnownNames names) {
        this.texts = texts;
        this.times = new Times(texts, zone);
        this.zone = zone;
        this.names = names;
    }

    private DecisionText words(Assignment decision) {
        return new DecisionWords(texts, times, names).of(decision, explainer.steps(decision));
    }

    /// @param all decisions of its conversation, oldest first
    String text(Assignment told, Reconstructed put, List<Assignment> all) {
        Assignment decision = put.decision();
        DecisionText said = words(decision);
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(times.moment(decision.at()) + " (" + zone + ")  " + decision.id() + "  " + decision.contactName()
                + "  " + names.group(decision.groupId()));
        lines.add(said.headline()).add(said.body()).add("");
        for (StepText step : said.steps()) {
            String mark = switch (step.mark()) {
                case YES -> "+";
                case NO -> "-";
                case NOTE -> "!";
            };
            lines.add("  " + mark + " " + step.question() + (step.answer().isEmpty() ? "" : ": " + step.answer()));
        }
        lines.add("");
        for (CandidateText one : said.candidates()) {
            lines.add("  %-24s  %-44s  %s".formatted(one.candidate().name(), one.facts(), one.verdict()));
        }
        if (put.from(told)) lines.add("").add(texts.get("card.reconstructed.title"));
        lines.add("").add(texts.get("judgement." + Judgement.of(put.conformance())));
        for (Assignment other : all) {
            String mark = other.id().equals(decision.id()) ? ">" : " ";
            lines.add(mark + " " + times.moment(other.at()) + "  " + other.id() + "  "
                    + words(other).headline());
        }
        return lines.toString();
    }

    String json(Assignment told, Reconstructed put) {
        JsonMapper mapper = Json.mapper();
        Assignment decision = put.decision();
        DecisionText said = words(decision);
        ObjectNode all = mapper.createObjectNode();
        all.set("decision", mapper.valueToTree(told));
        all.put("group", names.group(decision.groupId()));
        all.put("went", Went.of(told).name());
        all.put("reconstructed", put.from(told));
        all.put("judgement", Judgement.of(put.conformance()).name());
        switch (put.conformance()) {
            case Conformance.Contradicts found -> all.put("why", found.fact());
            case Conformance.CannotTell unclear -> all.put("why", unclear.why());
            case Conformance.Consistent _, Conformance.NotByRules _ -> all.putNull("why");
        }
        all.put("headline", said.headline());
        all.put("body", said.body());
        ArrayNode steps = all.putArray("steps");
        for (StepText step : said.steps()) {
            steps.addObject()
                    .put("mark", step.mark().name())
                    .put("step", step.question())
                    .put("answer", step.answer());
        }
        ArrayNode candidates = all.putArray("candidates");
        for (CandidateText one : said.candidates()) {
            candidates
                    .addObject()
                    .put("agent", one.candidate().agentId())
                    .put("facts", one.facts())
                    .put("verdict", one.verdict());
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }
}
