package dev.atalaya.alerts;

import dev.atalaya.insight.bundle.Setup;
import dev.atalaya.insight.findings.Arg;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingKind;
import dev.atalaya.insight.findings.Fix;
import dev.atalaya.insight.findings.Phrase;
import dev.atalaya.insight.findings.Proof;
import dev.atalaya.insight.findings.Severity;
import dev.atalaya.insight.findings.Sight;
import dev.atalaya.sync.FloorFixtures;
import java.time.Instant;
import java.util.List;

/// Findings and boards of tests.
public final class Found {

    private static final Sight ALL =
            new Sight(FloorFixtures.PLATFORM, FloorFixtures.me().id(), null);

    private Found() {}

    /// A group that is open with nobody there.
    public static Finding nobody(String group, Severity severity) {
        return of(FindingKind.NOBODY_ASSIGNABLE, "finding.nobody.head", Arg.group(group), severity);
    }

    /// Somebody whose connection comes and goes.
    static Finding flapping(String agent) {
        return of(FindingKind.FLAPPING, "finding.flapping.head", Arg.agent(agent), Severity.WARNING);
    }

    private static Finding of(FindingKind kind, String headline, Arg about, Severity severity) {
        Phrase said = Phrase.of(headline, about);
        return new Finding(
                kind,
                Finding.key(kind, about.value()),
                severity,
                said,
                said,
                said,
                List.of(),
                new Proof(List.of(), List.of(), 0, 0),
                null,
                Fix.advice(said));
    }

    static Board board(Instant at, Finding... open) {
        return board(at, ALL, open);
    }

    static Board board(Instant at, Sight sight, Finding... open) {
        return new Board(List.of(open), List.of(), List.of(), at, at, 0, sight);
    }

    static Setup floor() {
        return new Setup(
                "Comercial",
                FloorFixtures.PLATFORM,
                FloorFixtures.NOW,
                FloorFixtures.ZONE,
                FloorFixtures.states(),
                FloorFixtures.groups(),
                FloorFixtures.agents(),
                List.of(),
                List.of());
    }
}
