package dev.atalaya.insight.findings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which findings are open, were open, and are put aside. One thread only.
final class Diary {

    /// What comes back sooner had not really gone.
    static final Duration CALM = Duration.ofMinutes(5);

    private static final int MOST = 400;

    /// What is written down.
    record Page(List<Snooze> snoozes, List<Episode> episodes) {
        static final Page EMPTY = new Page(List.of(), List.of());
    }

    private final Map<String, Snooze> snoozes = new HashMap<>();
    /// The latest of each finding, the latest opened last.
    private final Map<String, Episode> open = new LinkedHashMap<>();
    private final List<Episode> past = new ArrayList<>();
    /// Of groups that are out of sight: neither told nor taken for gone, but kept for when they come into sight again.
    private final List<Episode> hidden = new ArrayList<>();
    private final Sight sight;
    private boolean changed;
    /// The past as it was said last, null once it has changed.
    private @Nullable List<Episode> told;

    /// @param page of whoever is signed in
    /// @param sight what of it he sees now
    Diary(Page page, Sight sight) {
        this.sight = sight;
        page.snoozes().forEach(snooze -> snoozes.put(snooze.id(), snooze));
        for (Episode episode : page.episodes()) {
            if (!episode.within(sight)) hidden.add(episode);
            else if (episode.closedAt() == null) open.put(episode.id(), episode);
            else past.add(episode);
        }
        past.sort(Comparator.comparing(Episode::closedAt, Comparator.nullsFirst(Comparator.naturalOrder())));
        if (hidden.size() > MOST) hidden.subList(0, hidden.size() - MOST).clear();
    }

    /// Takes in what was found at this moment.
    ///
    /// @param groupsOf ids of the groups in which an agent is
    void found(Collection<Finding> findings, Function<String, List<String>> groupsOf, Instant now) {
        Map<String, Finding> there = new LinkedHashMap<>();
        findings.forEach(finding -> there.put(finding.id(), finding));
        for (Episode episode : List.copyOf(open.values())) {
            if (there.containsKey(episode.id())) continue;
            open.remove(episode.id());
            past.add(episode.until(now));
            changed = true;
        }
        there.forEach((id, finding) -> {
            if (open.containsKey(id)) return;
            open.put(
                    id,
                    again(id, now) instanceof Episode earlier ? earlier.until(null) : opened(finding, groupsOf, now));
            changed = true;
        });
        if (changed) told = null;
        changed |= snoozes.values().removeIf(snooze -> !snooze.until().isAfter(now));
        if (past.size() > MOST) past.subList(0, past.size() - MOST).clear();
    }

    private Episode opened(Finding finding, Function<String, List<String>> groupsOf, Instant now) {
        return new Episode(finding.id(), finding.kind(), finding.headline(), now, null, concerned(finding, groupsOf));
    }

    /// The groups that it names, else those of the agents whom it is about, else all in sight.
    private List<String> concerned(Finding finding, Function<String, List<String>> groupsOf) {
        List<String> named = Episode.named(finding.headline());
        if (!named.isEmpty()) return named;
        Stream<String> of = finding.headline().args().stream()
                .filter(arg -> arg.kind() == Arg.Kind.AGENT)
                .map(Arg::value);
        List<String> theirs = Stream.concat(of, finding.proof().agents().stream())
                .flatMap(agent -> groupsOf.apply(agent).stream())
                .filter(sight::sees)
                .distinct()
                .sorted()
                .toList();
        Set<String> all = sight.groups();
        return theirs.isEmpty() && all != null ? all.stream().sorted().toList() : theirs;
    }

    /// The episode that ended a moment ago, taken out of the past.
    private @Nullable Episode again(String id, Instant now) {
        for (int i = past.size() - 1; i >= 0; i--) {
            Episode episode = past.get(i);
            Instant closed = episode.closedAt();
            if (closed == null || closed.plus(CALM).isBefore(now)) return null;
            if (episode.id().equals(id)) return past.remove(i);
        }
        return null;
    }

    void snooze(Snooze snooze) {
        snoozes.put(snooze.id(), snooze);
        changed = true;
    }

    void wake(String id) {
        changed |= snoozes.remove(id) != null;
    }

    @Nullable
    Snooze snoozed(String id) {
        return snoozes.get(id);
    }

    /// The latest first.
    List<Episode> past() {
        if (told == null) {
            told = past.reversed().stream()
                    .sorted(Comparator.comparing(
                            Episode::closedAt, Comparator.nullsFirst(Comparator.<Instant>reverseOrder())))
                    .collect(Collectors.toUnmodifiableList());
        }
        return told;
    }

    /// Whether there is something that was not written down.
    boolean changed() {
        return changed;
    }

    /// It was written down as it stands.
    void written() {
        changed = false;
    }

    /// What there is to write down.
    Page page() {
        List<Episode> episodes = new ArrayList<>(hidden);
        episodes.addAll(past);
        episodes.addAll(open.values());
        return new Page(List.copyOf(snoozes.values()), episodes);
    }
}
