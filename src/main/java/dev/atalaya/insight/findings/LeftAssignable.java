package dev.atalaya.insight.findings;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Change;
import dev.atalaya.floor.UserState;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds agents of an open group who show an assignable state and are not connected: the bot passes over them, and
/// draws them the second they connect again, at their desk or not.
final class LeftAssignable implements Detector {

    private static final Duration AFTER = Duration.ofMinutes(10);

    @Override
    public void find(Scene scene, Consumer<Finding> found) {
        for (AgentView view : scene.agents()) {
            Agent agent = view.agent();
            UserState state = view.state();
            if (!agent.active() || agent.connected() || state == null || !state.assignable()) continue;
            boolean lasting = !agent.presenceSince().plus(AFTER).isAfter(scene.now());
            if (lasting && inOpenGroup(scene, agent.id())) found.accept(finding(scene, view, state));
        }
    }

    private static boolean inOpenGroup(Scene scene, String agentId) {
        for (String groupId : scene.groupsOf(agentId)) {
            GroupView group = scene.group(groupId);
            if (group != null && group.open()) return true;
        }
        return false;
    }

    private static Finding finding(Scene scene, AgentView view, UserState state) {
        Instant since = view.agent().presenceSince();
        return new Finding(
                FindingKind.ASSIGNABLE_BUT_GONE,
                Finding.key(FindingKind.ASSIGNABLE_BUT_GONE, view.id()),
                Severity.NOTE,
                Phrase.of("finding.gone.head", Arg.agent(view.id())),
                Phrase.of("finding.gone.body", Arg.text(state.name()), Arg.since(since)),
                Phrase.of("finding.gone.cause"),
                List.of(Tag.plain(Phrase.of("finding.tag.agent"), new Link.ToAgent(view.id()))),
                new Proof(List.of(), List.of(view.id()), 0, 0),
                since,
                fix(scene, view));
    }

    private static Fix fix(Scene scene, AgentView view) {
        Optional<UserState> offline = scene.states().stream()
                .filter(state -> state.active() && !state.assignable())
                .min(Comparator.comparing((UserState state) -> !(state.keyword() + " " + state.name())
                                .toLowerCase(Locale.ROOT)
                                .contains("off"))
                        .thenComparing(UserState::id));
        return offline.map(state -> Fix.change(
                        Phrase.of("finding.fix.show", Arg.agent(view.id()), Arg.text(state.name())),
                        Change.OfAgent.state(view.agent(), state),
                        List.of(Phrase.of("finding.fix.show.then")),
                        false))
                .orElseGet(() -> Fix.advice(Phrase.of("finding.fix.tell", Arg.agent(view.id()))));
    }
}
