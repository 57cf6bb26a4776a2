package dev.atalaya.intake;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.history.ImportedTalk;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// Of which days a file tells.
final class Range {

    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    private Range() {}

    /// Whole days of the zone; never empty.
    static Stretch of(List<AgentInterval> states, List<ImportedTalk> talks, ZoneId zone) {
        Range range = new Range();
        for (AgentInterval state : states) {
            range.see(state.from());
            range.see(state.to());
        }
        for (ImportedTalk talk : talks) {
            ConversationSpan span = talk.span();
            range.see(span.openedAt());
            if (talk.givenAt() != null) range.see(talk.givenAt());
            if (span.closedAt() != null) range.see(span.closedAt());
        }
        Instant from = range.first.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        Instant to = range.last
                .minusMillis(1)
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        return new Stretch(from, to.isAfter(from) ? to : from.plusSeconds(1));
    }

    private void see(Instant at) {
        if (at.isBefore(first)) first = at;
        if (at.isAfter(last)) last = at;
    }
}
