package dev.atalaya.ui.whatif;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.sync.FloorFixtures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A log to replay.
public final class LabLog {

    private LabLog() {}

    /// Six of today in Ventas, all to the test agent while nobody was there.
    public static PlainLog six() {
        PlainLog log = new PlainLog();
        for (int i = 0; i < 6; i++) log.put(decision(i));
        return log;
    }

    private static Assignment decision(int i) {
        return decision(i, FloorFixtures.NOW.minusSeconds(3600L - i));
    }

    static Assignment decision(int i, Instant at) {
        List<Candidate> candidates = new ArrayList<>();
        for (String id : List.of(FloorFixtures.MARTA, FloorFixtures.JORGE, FloorFixtures.TEST1)) {
            boolean chosen = id.equals(FloorFixtures.TEST1);
            candidates.add(new Candidate(
                    id,
                    id,
                    true,
                    "st-offline",
                    "Offline",
                    at,
                    false,
                    at,
                    false,
                    chosen,
                    0,
                    chosen ? Verdict.CHOSEN : Verdict.NOT_DRAWN));
        }
        return new Assignment(
                "d" + i,
                at,
                "c" + i,
                "Ana",
                Channel.WEB,
                FloorFixtures.VENTAS,
                Trigger.NEW,
                null,
                FloorFixtures.TEST1,
                RuleCode.NOBODY_ASSIGNABLE,
                Actor.BOT,
                new GroupSettings(false, false, false, null),
                true,
                candidates,
                null,
                null,
                null,
                1,
                null,
                null);
    }
}
