package dev.atalaya.insight.sheet;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Stretch;
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
/// @param nobodyTimes in which groups and when, the longest first
/// @param firstReply median of the waits for the first reply; null where there was none
/// @param testReply the same of what test agents got
public record Tiles(
        int assignments,
        Map<Actor.Kind, Integer> by,
        int toNotAssignable,
        int toTest,
        List<String> testGroups,
        Duration nobody,
        List<Nobody> nobodyTimes,
        @Nullable Duration firstReply,
        @Nullable Duration testReply) {

    /// When a group was open with nobody assignable.
    ///
    /// @param group its name
    public record Nobody(String group, List<Stretch> times) {

        public Nobody {
            times = List.copyOf(times);
        }

        public Duration length() {
            return times.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
        }
    }

    public Tiles {
        by = Map.copyOf(by);
        testGroups = List.copyOf(testGroups);
        nobodyTimes = List.copyOf(nobodyTimes);
    }
}
