package dev.atalaya.insight.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Everything that is looked for, and the decisions that it is looked for in.
final class Detectors {

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::kind)
            .thenComparingInt(finding -> -finding.proof().waiting())
            .thenComparing(Finding::id);

    /// What decisions alone tell, without the floor of now.
    private static final Set<FindingKind> OF_DECISIONS = Set.of(
            FindingKind.TEST_AGENT,
            FindingKind.GIVEN_TO_ABSENT,
            FindingKind.RECEIVES_NOTHING,
            FindingKind.CONTRADICTION);

    private Detectors() {}

    static List<Detector> all() {
        Waits waits = new Waits();
        return List.of(
                waits,
                new TestAgents(),
                new NobodyThere(waits),
                new GivenToAbsent(waits),
                new Starved(),
                new OutOfHours(),
                new Uncovered(),
                new AbsenceStates(),
                new LeftAssignable(),
                new Flapping(),
                new Contradictions(),
                new TaskLoops(),
                new TaskTakes(),
                new LeftBehind(),
                new HeldTooLong());
    }

    /// The gravest first.
    static List<Finding> find(List<Detector> detectors, Scene scene) {
        List<Finding> found = new ArrayList<>();
        for (Detector detector : detectors) detector.find(scene, found::add);
        if (scene.filesOnly()) {
            found.removeIf(finding -> !OF_DECISIONS.contains(finding.kind()));
            found.replaceAll(Finding::ofImports);
        }
        found.sort(GRAVEST_FIRST);
        return found;
    }
}
