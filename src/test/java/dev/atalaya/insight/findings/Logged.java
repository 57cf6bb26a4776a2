package dev.atalaya.insight.findings;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes decisions of a log. Who is named in capitals at the end, `marta+`, was connected and assignable.
record Logged(
        String id,
        Instant at,
        String conversation,
        String group,
        RuleCode rule,
        Actor actor,
        @Nullable String before,
        boolean open,
        GroupSettings settings) {

    static Logged at(String id, Duration ago) {
        return new Logged(
                id,
                DraftFloor.NOW.minus(ago),
                "c-" + id,
                "ventas",
                RuleCode.NOBODY_ASSIGNABLE,
                Actor.BOT,
                null,
                true,
                DraftFloor.PLAIN);
    }

    Logged conversation(String other) {
        return new Logged(id, at, other, group, rule, actor, before, open, settings);
    }

    Logged rule(RuleCode other) {
        return new Logged(id, at, conversation, group, other, actor, before, open, settings);
    }

    Logged by(Actor other, String from) {
        return new Logged(id, at, conversation, group, rule, other, from, open, settings);
    }

    Logged closed() {
        GroupSettings on = new GroupSettings(false, true, false, null);
        return new Logged(id, at, conversation, group, RuleCode.OUT_OF_HOURS, actor, before, false, on);
    }

    /// @param members ids; a plus behind one says that he was there
    Assignment to(@Nullable String agent, String... members) {
        boolean eligibleOnly = rule == RuleCode.RANDOM_ASSIGNABLE;
        List<Candidate> candidates = Arrays.stream(members)
                .map(member -> candidate(member, agent, eligibleOnly))
                .toList();
        Trigger trigger = actor.kind() == Actor.Kind.TASK ? Trigger.AUTOMATED_TASK : Trigger.NEW;
        return new Assignment(
                id,
                at,
                conversation,
                "Carlos",
                Channel.WHATSAPP,
                group,
                trigger,
                before,
                agent,
                rule,
                actor,
                settings,
                open,
                candidates,
                null,
                null,
                null,
                1,
                null,
                null);
    }

    private Candidate candidate(String member, @Nullable String agent, boolean eligibleOnly) {
        boolean there = member.endsWith("+");
        String who = there ? member.substring(0, member.length() - 1) : member;
        boolean leftOut = actor.kind() == Actor.Kind.TASK && who.equals(before);
        Verdict verdict = who.equals(agent)
                ? Verdict.CHOSEN
                : leftOut
                        ? Verdict.ASSIGNEE_LEFT_OUT
                        : there || !eligibleOnly ? Verdict.NOT_DRAWN : Verdict.NOT_CONNECTED;
        Instant since = at.minus(Duration.ofMinutes(5));
        return new Candidate(who, who, true, "s", "s", since, there, since, there, false, 0, verdict);
    }
}
