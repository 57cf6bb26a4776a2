package dev.atalaya.ui.reassign;

import dev.atalaya.floor.TestFlag;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.ui.live.LiveFloor;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How conversations are spread over those who are there, by a rule; each conversation counts as it is given.
///
/// @param shares who gets how many
/// @param left those that nobody can take
public record RescuePlan(SpreadRule rule, List<Share> shares, List<ConversationView> left) {

    /// @param load open conversations in all groups, before
    public record Share(DropTarget target, int load, List<ConversationView> gets) {}

    public RescuePlan {
        shares = List.copyOf(shares);
        left = List.copyOf(left);
    }

    /// How many are given away.
    public int moving() {
        return shares.stream().mapToInt(share -> share.gets().size()).sum();
    }

    /// How many people get any.
    public int agents() {
        return (int) shares.stream()
                .map(share -> share.target().agentId())
                .distinct()
                .count();
    }

    /// How many open conversations whoever gets this share has afterwards: he may get another one in another group.
    public int after(Share share) {
        String id = share.target().agentId();
        int after = share.load();
        for (Share one : shares) {
            if (Objects.equals(id, one.target().agentId())) after += one.gets().size();
            // What he has himself may go to another one.
            for (ConversationView given : one.gets())
                if (Objects.equals(id, given.conversation().assigneeId())) after--;
        }
        return after;
    }

    /// Whether everybody who is to get something can still be given it.
    public boolean holds(LiveFloor floor) {
        return shares.stream().allMatch(share -> {
            String id = share.target().agentId();
            return id != null && takes(floor.agent(id));
        });
    }

    static boolean takes(@Nullable AgentView agent) {
        return agent != null && agent.eligible() && agent.test() == TestFlag.NONE;
    }

    /// @param judge what the rights of the user and the platform allow
    public static RescuePlan of(
            List<ConversationView> conversations, LiveFloor floor, DropJudge judge, SpreadRule rule) {
        return new Spreading(floor, judge, rule).spread(conversations);
    }
}
