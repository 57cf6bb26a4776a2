package dev.atalaya.insight.bundle;

import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.insight.masking.Mask;
import dev.atalaya.insight.masking.Scrub;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.sync.HistoryService;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Makes bundles out of a profile's files, after what is missing has been fetched.
public final class BundleMaker implements BundleSource {

    private final FactsReader reader;
    private final Supplier<Setup> floor;
    private final About about;

    /// @param floor as last heard of; may block
    /// @param log of the same cache, as far as the user may see it
    public BundleMaker(FloorCache cache, DecisionLog log, HistoryService history, Supplier<Setup> floor, About about) {
        reader = new FactsReader(cache, log, history);
        this.floor = floor;
        this.about = about;
    }

    @Override
    public Bundle make(Subject subject, Texts texts, boolean contacts, SheetSource.Progress progress, Cancel cancel) {
        Facts raw = reader.read(subject, floor.get(), progress, cancel);
        Scrub scrub = new Scrub(about.tokens(), contacts, raw.ofCustomers());
        Facts facts = raw.masked(new Mask(contacts, scrub));
        Times times = new Times(texts, facts.setup().zone());
        FindingWords words = new FindingWords(
                texts, times, facts.setup().names(), facts.setup().now());
        cancel.check();
        String log = ConsoleLog.read(about.log());
        BundleJson json = new BundleJson(facts, about, words, contacts);
        BundleTables tables = new BundleTables(facts);
        Story story = new Story(facts, about.version(), texts, words, contacts, log != null);
        Page page = story.page();
        List<Bundle.Part> parts = new ArrayList<>();
        parts.add(new Bundle.Part("bundle.html", page.html(), page.text()));
        parts.add(new Bundle.Part("bundle.json", json.all()));
        parts.add(new Bundle.Part("decisions.csv", tables.decisions()));
        parts.add(new Bundle.Part("decisions.json", json.decisions()));
        parts.add(new Bundle.Part("states.csv", tables.states()));
        parts.add(new Bundle.Part("open-conversations.csv", tables.conversations()));
        if (log != null) parts.add(new Bundle.Part("log/atalaya.log", scrub.of(log)));
        LocalDate day = LocalDate.ofInstant(facts.setup().now(), facts.setup().zone());
        return new Bundle(
                texts.get("bundle.file") + "-" + day + ".zip",
                contacts,
                facts.setup().now(),
                story.left(),
                parts.stream().map(part -> part.without(about.tokens())).toList());
    }
}
