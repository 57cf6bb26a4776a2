package dev.atalaya.insight.findings;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Target;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.GroupView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Finds held conversations whose customer's window closes before the group opens again, or whose group has nobody at
/// all. Whether somebody will come while the group is open is not known, and not claimed.
final class HeldTooLong implements Detector {

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        for (GroupView group : scene.groups()) {
            boolean empty = group.active() == 0;
            if (!empty && (group.open() || group.eligible() > 0)) continue;
            Instant opens = empty ? null : group.changesAt();
            List<Conversation> lost = new ArrayList<>();
            for (Conversation c : scene.customers().heldIn(group.id())) {
                boolean reachable = c.expiresAt().isAfter(scene.now());
                if (reachable && (opens == null || !opens.isBefore(c.expiresAt()))) lost.add(c);
            }
            if (!lost.isEmpty()) found.accept(finding(scene, group, lost));
        }
    }

    private static Finding finding(Scene scene, GroupView group, List<Conversation> conversations) {
        conversations.sort(Comparator.comparing(Conversation::expiresAt));
        List<Tag> tags = new ArrayList<>();
        for (Conversation c : conversations.subList(0, Math.min(4, conversations.size()))) {
            tags.add(Tag.plain(
                    Phrase.of("finding.tag.conversation", Arg.conversation(c.id())), new Link.ToConversation(c.id())));
        }
        int n = conversations.size();
        Link log = new Link.ToLog(LogFilter.ALL.withConversations(
                Set.copyOf(conversations.stream().map(Conversation::id).toList())));
        tags.add(Tag.plain(Phrase.of("finding.tag.log"), log));
        return new Finding(
                FindingKind.HELD_PAST_WINDOW,
                Finding.key(FindingKind.HELD_PAST_WINDOW, group.id()),
                Severity.BAD,
                Phrase.of("finding.window.head", Arg.count(n), Arg.group(group.id())),
                Phrase.of(
                        "finding.window.body",
                        Arg.span(Duration.between(
                                scene.now(), conversations.getFirst().expiresAt()))),
                Phrase.of(group.active() == 0 ? "finding.window.empty" : "finding.window.closed"),
                tags,
                new Proof(List.of(), List.of(), n, n),
                null,
                fix(scene, group, conversations));
    }

    private static Fix fix(Scene scene, GroupView group, List<Conversation> conversations) {
        Optional<GroupView> other = group.group().transferableTo().stream()
                .map(scene::group)
                .filter(to -> to != null && to.eligible() > 0)
                .findFirst();
        if (other.isEmpty())
            return Fix.advice(Phrase.of("finding.fix.nobody-to-take"), Phrase.of("finding.fix.nobody-to-take.why"));
        String to = other.get().id();
        List<Move> moves = conversations.stream()
                .map(c -> new Move(c.id(), new Target.ToGroup(to)))
                .toList();
        return new Fix(
                Phrase.of("finding.fix.send", Arg.count(moves.size()), Arg.group(to)),
                List.of(),
                moves,
                List.of(Phrase.of("finding.fix.send.then", Arg.count(other.get().eligible()), Arg.group(to))),
                false);
    }
}
