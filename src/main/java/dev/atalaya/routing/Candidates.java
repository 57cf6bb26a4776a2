package dev.atalaya.routing;

import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a platform writes down about a group's members when it decides.
public final class Candidates {

    private Candidates() {}

    /// @param chosen whom the draw gave it to, null when held
    public static List<Candidate> of(Decision decision, List<Member> members, @Nullable String chosen) {
        return members.stream()
                .map(member ->
                        candidate(member, verdict(decision, member.agent().id(), chosen)))
                .toList();
    }

    /// For a decision without a draw: somebody or something named the agent.
    ///
    /// @param chosen whom, member or not; null when it went back to the bot
    public static List<Candidate> named(List<Member> members, @Nullable String chosen) {
        return members.stream()
                .map(member -> candidate(
                        member,
                        member.agent().id().equals(chosen)
                                ? Verdict.CHOSEN
                                : Judge.judge(member).verdict()))
                .toList();
    }

    private static Verdict verdict(Decision decision, String id, @Nullable String chosen) {
        return id.equals(chosen) ? Verdict.CHOSEN : decision.excluded().getOrDefault(id, Verdict.NOT_DRAWN);
    }

    private static Candidate candidate(Member member, Verdict verdict) {
        return Candidate.of(member.agent(), member.state(), member.test(), member.load(), verdict);
    }
}
