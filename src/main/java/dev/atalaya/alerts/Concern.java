package dev.atalaya.alerts;

import dev.atalaya.floor.Group;
import dev.atalaya.insight.bundle.Setup;
import dev.atalaya.insight.findings.Arg;
import dev.atalaya.insight.findings.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which groups a finding is about.
record Concern(Setup floor) {

    /// Those that it names, else those of the agents whom it is about.
    ///
    /// @return ids
    Set<String> groups(Finding finding) {
        List<Arg> args = finding.headline().args();
        Set<String> named = args.stream()
                .filter(arg -> arg.kind() == Arg.Kind.GROUP)
                .map(Arg::value)
                .collect(Collectors.toSet());
        if (!named.isEmpty()) return named;
        Set<String> agents = Stream.concat(
                        args.stream()
                                .filter(arg -> arg.kind() == Arg.Kind.AGENT)
                                .map(Arg::value),
                        finding.proof().agents().stream())
                .collect(Collectors.toSet());
        return floor.groups().stream()
                .filter(group -> group.members().stream().anyMatch(agents::contains))
                .map(Group::id)
                .collect(Collectors.toSet());
    }
}
