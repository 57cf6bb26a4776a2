package dev.atalaya.insight.bundle;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.masking.Mask;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a bundle tells, masked already.
///
/// @param range what it covers
/// @param decisions oldest first, the newest of them where there are too many
/// @param all how many there are
/// @param states of those concerned, by agent and start
/// @param changes how the groups concerned, the states, the tasks and those concerned were set up meanwhile
/// @param groups those concerned
/// @param conversations those concerned that are still open
/// @param gap why not all that there is could be fetched, empty where nobody said; null where all is here
record Facts(
        Subject subject,
        Setup setup,
        Stretch range,
        List<Judged> decisions,
        long all,
        List<AgentInterval> states,
        List<ConfigInterval> changes,
        List<Group> groups,
        List<Conversation> conversations,
        @Nullable String gap) {

    /// The same without what must not be shown.
    Facts masked(Mask mask) {
        return new Facts(
                subject,
                setup.masked(mask),
                range,
                decisions.stream().map(one -> one.masked(mask)).toList(),
                all,
                states,
                changes.stream().map(mask::of).toList(),
                groups.stream().map(mask::of).toList(),
                conversations.stream().map(mask::of).toList(),
                gap == null ? null : mask.words().of(gap));
    }

    /// Since when the decisions that matched are all here: before, there are more than a bundle takes. Null where none
    /// is left out.
    @Nullable
    Instant cut() {
        boolean whole = subject.finding() != null || decisions.isEmpty() || all <= decisions.size();
        return whole ? null : decisions.getFirst().decision().at();
    }

    /// What customers are called and what they wrote, as far as it is known here.
    Set<String> ofCustomers() {
        Set<String> words = new HashSet<>();
        for (Judged judged : decisions) {
            Assignment decision = judged.decision();
            words.add(decision.contactName());
            if (decision.reason() != null) words.add(decision.reason());
        }
        for (Conversation talk : setup.conversations()) {
            words.add(talk.contactName());
            words.add(talk.contactId());
            words.add(talk.lastMessage());
        }
        return words;
    }
}
