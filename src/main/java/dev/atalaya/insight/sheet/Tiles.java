package dev.atalaya.insight.sheet;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures on top of the report. Decisions that left a conversation with the bot do not count.
///
/// @param assignments conversations given to somebody
/// @param toTest of them to test agents, `testGroups` names the groups in which
/// @param nobody how long groups were open with nobody assignable, all groups together
/// @param nobodyGroups names of the groups in which, the longest first
/// @param firstReply median of the waits for the first reply; null where there was none
/// @param testReply the same of what test agents got
public record Tiles(
        int assignments,
        int byBot,
        int bySupervisors,
        int toNotAssignable,
        int toTest,
        List<String> testGroups,
        Duration nobody,
        List<String> nobodyGroups,
        @Nullable Duration firstReply,
        @Nullable Duration testReply) {

    public Tiles {
        testGroups = List.copyOf(testGroups);
        nobodyGroups = List.copyOf(nobodyGroups);
    }
}
