package dev.atalaya.routing;

import dev.atalaya.floor.Group;
import java.time.Instant;
import java.util.List;

/// How a platform's bot decides. Atom's is the first; others (round robin, least busy, …) stand behind the same
/// interface.
public interface RuleBook {

    /// Number stored with a judgement, so that it can be worked out again when the rules here change.
    int version();

    /// What the bot may do with a conversation. Pure: the draw itself is the caller's.
    ///
    /// @param trace whether to collect the steps
    Decision decide(Request request, Situation situation, boolean trace);

    /// The same for a live group at `at`.
    ///
    /// @param members of the group, in the group's order, deactivated ones too
    default Decision decide(Request request, Group group, List<Member> members, Instant at, boolean trace) {
        return decide(request, Situation.of(group, members, at), trace);
    }
}
