package dev.atalaya.insight.bundle;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import dev.atalaya.insight.findings.Arg;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingKind;
import dev.atalaya.insight.findings.Fix;
import dev.atalaya.insight.findings.Phrase;
import dev.atalaya.insight.findings.Proof;
import dev.atalaya.insight.findings.Severity;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.store.Settings;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.sync.CompleteHistory;
import dev.atalaya.sync.FakeCache;
import dev.atalaya.sync.FakeHistory;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A floor to make bundles of: Marta's, with some decisions and what its people showed.
final class Bundles {

    static final String TOKEN = "tk-4f9a27c1";

    final FakeCache cache = new FakeCache();
    final FakeHistory past = new FakeHistory();
    final CompleteHistory history = new CompleteHistory(past);
    final List<Conversation> conversations = new ArrayList<>(FloorFixtures.conversations());

    @Nullable
    Path log;

    Bundles() {
        Instant from = FloorFixtures.NOW.minus(Duration.ofHours(3));
        past.agents.add(new AgentInterval(
                FloorFixtures.MARTA,
                "st-offline",
                "Offline",
                false,
                false,
                from,
                FloorFixtures.NOW,
                true,
                null,
                Evidence.OBSERVED));
    }

    static Assignment decision(String id, int minutesAgo, String contact, @Nullable String reason) {
        Instant at = FloorFixtures.NOW.minus(Duration.ofMinutes(minutesAgo));
        return new Assignment(
                id,
                at,
                "4821" + id,
                contact,
                Channel.WHATSAPP,
                FloorFixtures.VENTAS,
                Trigger.NEW,
                null,
                FloorFixtures.TEST1,
                RuleCode.NOBODY_ASSIGNABLE,
                Actor.BOT,
                new GroupSettings(false, false, true, "Gracias, " + contact),
                true,
                List.of(
                        candidate(FloorFixtures.MARTA, "Marta López", at, Verdict.NOT_DRAWN),
                        candidate(FloorFixtures.TEST1, "Test Agent 1", at, Verdict.CHOSEN)),
                null,
                null,
                null,
                1,
                reason == null ? null : "told: " + contact,
                reason);
    }

    private static Candidate candidate(String id, String name, Instant at, Verdict verdict) {
        Instant since = at.minus(Duration.ofHours(1));
        return new Candidate(id, name, true, "st-offline", "Offline", since, false, since, false, false, 3, verdict);
    }

    static Finding finding(String... decisions) {
        return new Finding(
                FindingKind.TEST_AGENT,
                Finding.key(FindingKind.TEST_AGENT, FloorFixtures.TEST1, FloorFixtures.VENTAS),
                Severity.BAD,
                Phrase.of("finding.test.takes", Arg.agent(FloorFixtures.TEST1), Arg.group(FloorFixtures.VENTAS)),
                Phrase.of("finding.gone.body", Arg.text("Online"), Arg.since(FloorFixtures.NOW)),
                Phrase.of("finding.fix.hours"),
                List.of(),
                new Proof(List.of(decisions), List.of(FloorFixtures.TEST1), decisions.length, 1),
                FloorFixtures.NOW,
                Fix.advice(Phrase.of("finding.fix.hours")));
    }

    Bundle make(Subject subject, Language language, boolean contacts) {
        Setup setup = new Setup(
                "Comercial LATAM",
                FloorFixtures.PLATFORM,
                FloorFixtures.NOW,
                FloorFixtures.ZONE,
                FloorFixtures.states(),
                FloorFixtures.groups(),
                FloorFixtures.agents(),
                List.of(),
                conversations);
        About about = new About("9.9", () -> Settings.DEFAULT, log, text -> text.replace(TOKEN, "•••"));
        return new BundleMaker(cache, cache.log(), history, () -> setup, about)
                .make(subject, Texts.of(language), contacts, SheetSource.Progress.NONE, Cancel.NEVER);
    }

    static String text(Bundle bundle, String part) {
        return bundle.parts().stream()
                .filter(one -> one.name().equals(part))
                .map(Bundle.Part::file)
                .findFirst()
                .orElseThrow();
    }

    /// All that is in it, and all that is shown of it.
    static String all(Bundle bundle) {
        return bundle.parts().stream()
                .map(part -> part.file() + "\n" + part.shown())
                .collect(Collectors.joining("\n"));
    }
}
