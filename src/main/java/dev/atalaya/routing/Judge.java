package dev.atalaya.routing;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Blocker;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is eligible: active, connected and in an assignable state (Atom, 13975905). Being a test agent is no blocker.
/// Rule book, explanations, drop guard and counts all ask here, so that they never disagree.
public final class Judge {

    /// One value per combination of blockers: a judgement makes nothing.
    private static final List<Eligibility> ALL = all();

    private Judge() {}

    /// @param agent as he was at the instant that is judged
    /// @param state the one he showed; null, when the platform has not told us of it, counts as not assignable
    public static Eligibility judge(Agent agent, @Nullable UserState state, Group group) {
        return of(group.members().contains(agent.id()), agent, state);
    }

    /// The same apart from any group.
    public static Eligibility judge(Agent agent, @Nullable UserState state) {
        return of(true, agent, state);
    }

    /// The same for somebody known to be a member.
    public static Eligibility judge(Member member) {
        return of(true, member.agent(), member.state());
    }

    private static Eligibility of(boolean member, Agent agent, @Nullable UserState state) {
        int index = (member ? 0 : bit(Blocker.NOT_A_MEMBER))
                | (agent.active() ? 0 : bit(Blocker.DEACTIVATED))
                | (agent.connected() ? 0 : bit(Blocker.NOT_CONNECTED))
                | (state != null && state.assignable() ? 0 : bit(Blocker.STATE_NOT_ASSIGNABLE));
        return ALL.get(index);
    }

    private static int bit(Blocker blocker) {
        return 1 << blocker.ordinal();
    }

    private static List<Eligibility> all() {
        List<Eligibility> all = new ArrayList<>();
        for (int index = 0; index < 1 << Blocker.values().length; index++) {
            List<Blocker> blockers = new ArrayList<>();
            for (Blocker blocker : Blocker.values()) {
                if ((index & bit(blocker)) != 0) blockers.add(blocker);
            }
            all.add(new Eligibility(blockers));
        }
        return List.copyOf(all);
    }
}
