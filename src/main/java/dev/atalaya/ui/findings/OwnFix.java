package dev.atalaya.ui.findings;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.UserState;
import dev.atalaya.insight.findings.Arg;
import dev.atalaya.insight.findings.Fix;
import dev.atalaya.insight.findings.Phrase;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.ui.live.LiveFloor;
import java.util.List;

/// A change that the user himself wishes, as the fix that no finding proposed.
final class OwnFix {

    private final LiveFloor floor;

    OwnFix(LiveFloor floor) {
        this.floor = floor;
    }

    Fix of(Change change) {
        return Fix.change(title(change), change, effects(change), false);
    }

    private Phrase title(Change change) {
        return switch (change) {
            case Change.OfAgent agent -> title(agent);
            case Change.OfMember member ->
                Phrase.of(
                        "finding.fix.remove",
                        Arg.agent(member.agent().id()),
                        Arg.group(member.seen().id()));
            case Change.OfSettings settings ->
                Phrase.of("findings.own.settings", Arg.group(settings.seen().id()));
            case Change.OfSchedule _, Change.OfState _, Change.OfTask _ ->
                Phrase.of("findings.own.other", Arg.text(change.label()));
        };
    }

    private Phrase title(Change.OfAgent change) {
        Arg who = Arg.agent(change.seen().id());
        String state = change.stateId();
        if (state != null) return Phrase.of("finding.fix.show", who, Arg.text(name(state)));
        if (change.active() != null)
            return Phrase.of(change.active() ? "findings.own.activate" : "findings.own.deactivate", who);
        return Phrase.of(Boolean.TRUE.equals(change.test()) ? "findings.own.test" : "findings.own.not-test", who);
    }

    private String name(String state) {
        UserState known = floor.state(state);
        return known == null ? state : known.name();
    }

    /// What comes of it at once, besides.
    private List<Phrase> effects(Change change) {
        if (change instanceof Change.OfMember member) {
            long open = open(member.agent().id(), member.seen().id());
            return open == 0 ? List.of() : List.of(Phrase.of("finding.fix.given-on", Arg.count(open)));
        }
        if (change instanceof Change.OfAgent agent && Boolean.FALSE.equals(agent.active())) {
            AgentView view = floor.agent(agent.seen().id());
            int open = view == null ? 0 : view.totalLoad();
            return open == 0 ? List.of() : List.of(Phrase.of("findings.own.deactivate.then", Arg.count(open)));
        }
        return List.of();
    }

    private long open(String agentId, String groupId) {
        return floor.conversations().stream()
                .map(ConversationView::conversation)
                .filter(one -> agentId.equals(one.assigneeId()) && groupId.equals(one.groupId()))
                .count();
    }
}
