package dev.atalaya.alerts;

import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.Severity;
import dev.atalaya.insight.findings.Sight;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells what has come to be wrong since the last board. One thread only.
final class Fresh {

    /// What comes back sooner had not really gone.
    static final Duration CALM = Duration.ofMinutes(5);

    private record Seen(Severity severity, Instant at) {}

    private final Map<String, Seen> seen = new HashMap<>();
    private @Nullable Sight sight;

    /// Of the first board that somebody sees nothing is new to him: it stands on the findings' screen.
    ///
    /// @return findings that were not there, or are graver than they were
    List<Finding> of(Board board) {
        boolean first = !board.sight().equals(sight);
        sight = board.sight();
        if (first) seen.clear();
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : board.open()) {
            Seen before = seen.get(finding.id());
            if (!first && (before == null || finding.severity().compareTo(before.severity()) < 0)) fresh.add(finding);
        }
        keep(board);
        return fresh;
    }

    private void keep(Board board) {
        Stream.concat(board.open().stream(), board.snoozed().stream().map(Board.Snoozed::finding))
                .forEach(finding ->
                        seen.merge(finding.id(), new Seen(finding.severity(), board.checkedAt()), Fresh::graver));
        Set<String> old = seen.entrySet().stream()
                .filter(one -> one.getValue().at().plus(CALM).isBefore(board.checkedAt()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        seen.keySet().removeAll(old);
    }

    private static Seen graver(Seen before, Seen now) {
        return before.severity().compareTo(now.severity()) < 0 ? new Seen(before.severity(), now.at()) : now;
    }
}
