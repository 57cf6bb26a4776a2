package dev.atalaya.simulator.bot;

import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.RuleCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a bot decided.
///
/// @param agentId null when it keeps the conversation
/// @param outOfHoursMessage whether the group's out-of-hours message goes out
public record Choice(RuleCode rule, @Nullable String agentId, List<Candidate> candidates, boolean outOfHoursMessage) {}
