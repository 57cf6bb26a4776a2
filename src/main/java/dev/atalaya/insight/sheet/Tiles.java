package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures on top of the report. Decisions that left a conversation with the bot do not count.
///
/// @param assignments conversations given to somebody
/// @param by who gave them: the parts add up to the whole
/// @param toTest of them to test agents, `testGroups` names the groups in which
/// @param nobody how long groups were open with nobody assignable, all groups together
/// @param nobodyGroups names of the groups in which, the longest first
/// @param firstReply median of the waits for the first reply; null where there was none
/// @param testReply the same of what test agents got
public record Tiles(
        int assignments,
        Map<Actor.Kind, Integer> by,
        int toNotAssignable,
        int toTest,
        List<String> testGroups,
        Duration nobody,
        List<String> nobodyGroups,
        @Nullable Duration firstReply,
        @Nullable Duration testReply) {

    public Tiles {
        by = Map.copyOf(by);
        testGroups = List.copyOf(testGroups);
        nobodyGroups = List.copyOf(nobodyGroups);
    }
}
