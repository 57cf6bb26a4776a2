package dev.atalaya.floor;

import java.time.Duration;

/// From when on a conversation needs attention; the supervisor may change each.
///
/// @param disconnected its agent has no live session for longer than this
/// @param paused its agent is in a state that is not assignable for longer than this
/// @param held it is with the bot for longer than this while the group is open
/// @param waiting the customer waits for longer than this
public record AttentionLimits(Duration disconnected, Duration paused, Duration held, Duration waiting) {

    public static final AttentionLimits DEFAULT = new AttentionLimits(
            Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(5), Duration.ofMinutes(15));
}
