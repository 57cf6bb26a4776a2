package dev.atalaya.insight.bundle;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Evidence;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.insight.findings.Phrase;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.Explainer;
import dev.atalaya.texts.DecisionText;
import dev.atalaya.texts.DecisionWords;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people read of a bundle: what is wrong, what was decided and why, who was there, how it was set up.
final class Story {

    /// More than that is for a spreadsheet.
    private static final int MOST_ROWS = 300;

    private static final int EXPLAINED = 12;

    private final Facts facts;
    private final String version;
    private final Texts texts;
    private final Times times;
    private final Names names;
    private final FindingWords words;
    private final boolean contacts;
    private final boolean log;
    private final Explainer explainer = new Explainer(new AtomRuleBook());
    private final List<Block> blocks = new ArrayList<>();

    /// @param log whether the console's log is in the bundle
    Story(Facts facts, String version, Texts texts, FindingWords words, boolean contacts, boolean log) {
        this.facts = facts;
        this.version = version;
        this.texts = texts;
        this.words = words;
        this.contacts = contacts;
        this.log = log;
        times = words.times();
        names = words.names();
    }

    Page page() {
        Finding finding = facts.subject().finding();
        note("bundle.head", facts.setup().account(), times.moment(facts.setup().now()), zone(), version);
        note(contacts ? "bundle.shown" : "bundle.masked");
        if (facts.gap() != null) note("bundle.gap", facts.gap());
        String left = left();
        if (left != null) paragraph(left);
        if (finding == null) {
            heading("bundle.range");
            paragraph(times.range(facts.range().from(), facts.range().to()) + " (" + zone() + ")");
        } else {
            finding(finding);
        }
        decisions();
        explained();
        blocks.addAll(new SetupStory(facts, texts, times, names).blocks());
        heading("bundle.files");
        List<String> files = new ArrayList<>(List.of(
                "bundle.json – " + texts.get("bundle.file.json"),
                "decisions.csv, decisions.json – " + texts.get("bundle.file.decisions"),
                "states.csv – " + texts.get("bundle.file.states"),
                "open-conversations.csv – " + texts.get("bundle.file.conversations")));
        if (log) files.add("log/atalaya.log – " + texts.get("bundle.file.log"));
        blocks.add(new Block.Bullets(files));
        String title = finding == null ? texts.get("bundle.title") : words.say(finding.headline());
        return new Page(texts.language().code(), title, List.copyOf(blocks));
    }

    /// What of what was asked for is not in it, null where all is.
    @Nullable
    String left() {
        Instant cut = facts.cut();
        if (cut == null) return null;
        return texts.get("bundle.left", facts.decisions().size(), facts.all(), times.moment(cut), zone());
    }

    private String zone() {
        return facts.setup().zone().getId();
    }

    private void finding(Finding finding) {
        heading("bundle.finding");
        paragraph(words.say(finding.sentence()));
        paragraph(words.say(finding.cause()));
        note(
                "bundle.proof",
                finding.proof().affected(),
                finding.proof().waiting(),
                finding.since() == null ? "–" : times.moment(finding.since()),
                finding.id());
        heading("bundle.fix");
        paragraph(words.say(finding.fix().title()));
        List<String> effects = new ArrayList<>();
        for (Phrase effect : finding.fix().effects()) effects.add(words.say(effect));
        if (finding.fix().onlyMoves()) effects.add(texts.get("findings.only-moves"));
        if (!effects.isEmpty()) blocks.add(new Block.Bullets(effects));
    }

    private void decisions() {
        heading("bundle.decisions");
        List<Judged> newest = facts.decisions().reversed();
        int shown = Math.min(MOST_ROWS, newest.size());
        note("bundle.decisions.count", facts.all(), newest.size(), shown);
        if (shown == 0) return;
        List<String> heads = List.of(
                texts.get("log.column.TIME"),
                texts.get("log.sheet.decision"),
                texts.get("log.filter.conversation"),
                texts.get("log.column.CONTACT"),
                texts.get("log.column.GROUP"),
                texts.get("log.column.TRIGGER"),
                texts.get("log.column.AGENT"),
                texts.get("log.column.RULE"),
                texts.get("log.column.ASSIGNABLE"),
                texts.get("log.filter.judgement"));
        blocks.add(new Block.Grid(
                heads, newest.subList(0, shown).stream().map(this::row).toList()));
    }

    private List<String> row(Judged judged) {
        Assignment d = judged.decision();
        return List.of(
                times.moment(d.at()),
                d.id(),
                Names.conversation(d.conversationId()),
                d.contactName(),
                names.group(d.groupId()),
                texts.get("trigger." + d.trigger()),
                d.agentId() == null ? "–" : names.agent(d.agentId()),
                said(d, List.of()).headline(),
                d.eligible() + " / " + d.candidates().size(),
                texts.get("judgement." + judged.judgement()));
    }

    private DecisionText said(Assignment decision, List<dev.atalaya.floor.Step> steps) {
        return new DecisionWords(texts, times, names).of(decision, steps);
    }

    private void explained() {
        if (facts.decisions().isEmpty()) return;
        heading("bundle.explained");
        for (Judged judged :
                facts.decisions().reversed().stream().limit(EXPLAINED).toList()) {
            Assignment decision = judged.decision();
            DecisionText said = said(decision, explainer.steps(decision));
            String about = "%s · %s · %s"
                    .formatted(
                            times.moment(decision.at()),
                            Names.conversation(decision.conversationId()),
                            said.headline());
            blocks.add(new Block.Item(about, said.body()));
            if (judged.candidates() == Evidence.RECONSTRUCTED) {
                blocks.add(new Block.Note(texts.get("card.reconstructed.body")));
            }
            blocks.add(new Block.Bullets(said.steps().stream()
                    .map(step -> step.answer().isEmpty() ? step.question() : step.question() + ": " + step.answer())
                    .toList()));
            if (said.candidates().isEmpty()) continue;
            blocks.add(new Block.Grid(
                    List.of(texts.get("log.filter.agent"), texts.get("log.sheet.state"), texts.get("bundle.verdict")),
                    said.candidates().stream()
                            .map(one -> List.of(one.candidate().name(), one.facts(), one.verdict()))
                            .toList()));
        }
    }

    private void heading(String key) {
        blocks.add(new Block.Heading(texts.get(key)));
    }

    private void paragraph(String text) {
        blocks.add(new Block.Paragraph(text));
    }

    private void note(String key, Object... args) {
        blocks.add(new Block.Note(texts.get(key, args)));
    }
}
