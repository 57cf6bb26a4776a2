package dev.atalaya.simulator.traffic;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.simulator.scenario.ScriptLine;
import dev.atalaya.simulator.world.Due;
import dev.atalaya.simulator.world.Principal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What happens whatever the dice say.
final class Scripted {

    private static final Actor ADMINISTRATOR = new Actor(Actor.Kind.SUPERVISOR, "", "");

    private final Scene scene;
    private final List<ScriptLine> lines;

    Scripted(Scene scene) {
        this.scene = scene;
        this.lines = scene.scenario.script().stream()
                .sorted(Comparator.comparing(ScriptLine::at))
                .toList();
    }

    void begin() {
        plan(0);
    }

    void perform(int index) {
        switch (lines.get(index)) {
            case ScriptLine.AgentShows l ->
                Shifts.show(scene, scene.world.staff().get(l.agentId()), l.connected(), l.stateId());
            case ScriptLine.Membership l ->
                scene.world.setup().member(l.groupId(), l.agentId(), l.member(), administrator());
            case ScriptLine.CustomerWrites l ->
                scene.world
                        .talk()
                        .customerWrites(
                                scene.world.talk().contacts().known(l.contact()), l.channel(), l.groupId(), l.text());
            case ScriptLine.Settings l ->
                scene.world
                        .setup()
                        .settings(
                                l.groupId(),
                                changed(scene.world.setup().group(l.groupId()).settings(), l),
                                administrator());
            case ScriptLine.HandBack l -> handBack(l);
            case ScriptLine.TaskSwitched l -> scene.world.setup().enable(l.taskId(), l.enabled(), administrator());
        }
        plan(index + 1);
    }

    private void handBack(ScriptLine.HandBack line) {
        Actor by = scene.world.users().stream()
                .filter(user -> user.covers(line.groupId()))
                .max(Comparator.comparing(user -> !user.administrator()))
                .map(Principal::actor)
                .orElse(ADMINISTRATOR);
        scene.world.talk().all().stream()
                .filter(c -> c.groupId().equals(line.groupId()) && c.assigneeId() != null && c.waitingSince() != null)
                .sorted(Comparator.comparing((Conversation c) -> Objects.requireNonNull(c.waitingSince()))
                        .thenComparing(Conversation::id))
                .limit(line.count())
                .forEach(c -> scene.world.talk().handBack(c.id(), by));
    }

    private void plan(int index) {
        if (index >= lines.size()) return;
        Instant at = lines.get(index).at();
        Instant now = scene.world.now();
        scene.world.timeline().add(at.isBefore(now) ? now : at, new Due.Script(index));
    }

    private Actor administrator() {
        return scene.world.users().stream()
                .findFirst()
                .map(user -> user.actor())
                .orElse(ADMINISTRATOR);
    }

    private static GroupSettings changed(GroupSettings s, ScriptLine.Settings line) {
        return new GroupSettings(
                or(line.onlyAvailableAgents(), s.onlyAvailableAgents()),
                or(line.assignOutOfHours(), s.assignOutOfHours()),
                or(line.reassignToSameAgent(), s.reassignToSameAgent()),
                s.outOfHoursMessage());
    }

    private static boolean or(@Nullable Boolean changed, boolean present) {
        return changed == null ? present : changed;
    }
}
