package dev.atalaya.insight.findings;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Conversation;
import dev.atalaya.sync.AgentView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// Finds agents who left, or lost their connection a while ago, with customers waiting for them; the fix is the rescue.
final class LeftBehind implements Detector {

    private static final Duration AFTER = Duration.ofMinutes(5);

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        for (AgentView agent : scene.agents()) {
            if (!gone(agent.agent(), scene.now())) continue;
            Collection<Conversation> waiting = scene.customers().waitingFor(agent.id());
            if (!waiting.isEmpty()) found.accept(finding(scene, agent, waiting));
        }
    }

    private static boolean gone(Agent agent, Instant now) {
        return !agent.active()
                || !agent.connected() && !agent.presenceSince().plus(AFTER).isAfter(now);
    }

    private static Finding finding(Scene scene, AgentView view, Collection<Conversation> waiting) {
        List<String> conversations = waiting.stream().map(Conversation::id).toList();
        Agent agent = view.agent();
        Arg who = Arg.agent(view.id());
        int n = conversations.size();
        List<Tag> tags = new ArrayList<>();
        tags.add(Tag.plain(Phrase.of("finding.tag.agent"), new Link.ToAgent(view.id())));
        conversations.stream()
                .limit(4)
                .forEach(id -> tags.add(Tag.plain(
                        Phrase.of("finding.tag.conversation", Arg.conversation(id)), new Link.ToConversation(id))));
        return new Finding(
                FindingKind.LEFT_WITH_CONVERSATIONS,
                Finding.key(FindingKind.LEFT_WITH_CONVERSATIONS, view.id()),
                Severity.BAD,
                Phrase.of(agent.active() ? "finding.left.head" : "finding.left.head-inactive", who),
                agent.active()
                        ? Phrase.of("finding.left.body", Arg.count(n), Arg.since(agent.presenceSince()))
                        : Phrase.of("finding.left.body-inactive", Arg.count(n)),
                Phrase.of("finding.left.cause"),
                tags,
                new Proof(List.of(), List.of(view.id()), n, n),
                agent.active() ? agent.presenceSince() : null,
                Rescue.fix(scene, conversations)
                        .orElseGet(() -> Fix.advice(
                                Phrase.of("finding.fix.nobody-to-take"), Phrase.of("finding.fix.nobody-to-take.why"))));
    }
}
