package dev.atalaya.insight.whatif;

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

/// Makes decisions of a log: each about a conversation of its own, in one group. A plus behind a member says that he
/// was there, since five minutes before.
record Drawn(int conversation, int minute, RuleCode rule, boolean open, GroupSettings settings, int attempt, int load) {

    private static final GroupSettings PLAIN = new GroupSettings(false, false, false, null);
    private static final GroupSettings ONLY = new GroupSettings(true, false, false, null);
    private static final GroupSettings LATE = new GroupSettings(false, true, false, null);

    static Instant at(int minute) {
        return Instant.parse("2026-11-24T08:00:00Z").plusSeconds(60L * minute);
    }

    static Drawn nobody(int minute) {
        return new Drawn(minute, minute, RuleCode.NOBODY_ASSIGNABLE, true, PLAIN, 1, 0);
    }

    static Drawn somebody(int minute) {
        return new Drawn(minute, minute, RuleCode.RANDOM_ASSIGNABLE, true, PLAIN, 1, 0);
    }

    static Drawn closed(int minute) {
        return new Drawn(minute, minute, RuleCode.OUT_OF_HOURS, false, LATE, 1, 0);
    }

    static Drawn held(int minute) {
        return new Drawn(minute, minute, RuleCode.HELD_NOBODY_ASSIGNABLE, true, ONLY, 1, 0);
    }

    Drawn rule(RuleCode other) {
        return new Drawn(conversation, minute, other, open, settings, attempt, load);
    }

    Drawn only() {
        return new Drawn(conversation, minute, rule, open, ONLY, attempt, load);
    }

    Drawn load(int other) {
        return new Drawn(conversation, minute, rule, open, settings, attempt, other);
    }

    Drawn attempt(int number, int later) {
        return new Drawn(conversation, minute + later, RuleCode.RANDOM_ASSIGNABLE, open, settings, number, load);
    }

    Assignment to(@Nullable String agent, String... members) {
        List<Candidate> candidates =
                Arrays.stream(members).map(member -> candidate(member, agent)).toList();
        return new Assignment(
                "d" + conversation + "-" + attempt,
                at(minute),
                "c" + conversation,
                "Ana",
                Channel.WEB,
                "ventas",
                Trigger.NEW,
                null,
                agent,
                rule,
                Actor.BOT,
                settings,
                open,
                candidates,
                null,
                null,
                null,
                attempt,
                null,
                null);
    }

    private Candidate candidate(String member, @Nullable String agent) {
        boolean there = member.endsWith("+");
        String who = there ? member.substring(0, member.length() - 1) : member;
        Instant since = at(minute).minus(Duration.ofMinutes(5));
        Verdict verdict = who.equals(agent) ? Verdict.CHOSEN : Verdict.NOT_DRAWN;
        return new Candidate(
                who, who, true, "s-" + who, who, since, there, since, there, who.startsWith("test"), load, verdict);
    }
}
