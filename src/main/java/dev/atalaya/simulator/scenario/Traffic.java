package dev.atalaya.simulator.scenario;

import dev.atalaya.floor.Channel;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How customers write to one group.
///
/// @param perHour new conversations in each hour of the account's day, 24 numbers
/// @param days factor by weekday; 1 where none is given
/// @param channels weights
/// @param returning the share of customers who wrote before
/// @param outreachPerHour conversations that agents at work start themselves
/// @param wrapMinutes how long a finished conversation stays open before its agent closes it, about
/// @param transfers the share of answers by which an agent passes the conversation on to another group
public record Traffic(
        String groupId,
        List<Double> perHour,
        Map<DayOfWeek, Double> days,
        Map<Channel, Integer> channels,
        double returning,
        double outreachPerHour,
        double wrapMinutes,
        double transfers,
        Phrases phrases) {

    public Traffic {
        perHour = List.copyOf(perHour);
        days = Map.copyOf(days);
        // In the order of the enumeration: a draw by weight must not depend on a hash.
        channels = Collections.unmodifiableMap(new EnumMap<>(channels));
    }

    /// What people write.
    ///
    /// @param opening a customer's first words
    /// @param more his further ones
    /// @param nudge what he writes when nobody answers
    /// @param answer an agent's words
    /// @param farewell an agent's last words
    /// @param outreach an agent's first words, where he starts
    public record Phrases(
            List<String> opening,
            List<String> more,
            List<String> nudge,
            List<String> answer,
            List<String> farewell,
            List<String> outreach) {

        public Phrases {
            opening = List.copyOf(opening);
            more = List.copyOf(more);
            nudge = List.copyOf(nudge);
            answer = List.copyOf(answer);
            farewell = List.copyOf(farewell);
            outreach = List.copyOf(outreach);
        }
    }
}
