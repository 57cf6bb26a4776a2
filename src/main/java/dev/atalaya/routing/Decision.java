package dev.atalaya.routing;

import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Step;
import dev.atalaya.floor.Verdict;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// What the rules say.
///
/// @param rule which rule applies
/// @param draw ids among whom one is drawn, each with the same chance; empty when held
/// @param excluded why the others are not in the draw, by agent id
/// @param sendOutOfHoursMessage whether the group's out-of-hours message goes out
/// @param steps in order; empty unless a trace was asked for
public record Decision(
        RuleCode rule,
        List<String> draw,
        Map<String, Verdict> excluded,
        boolean sendOutOfHoursMessage,
        List<Step> steps) {

    public Decision {
        draw = List.copyOf(draw);
        excluded = Map.copyOf(excluded);
        steps = List.copyOf(steps);
    }

    public boolean held() {
        return draw.isEmpty();
    }

    /// Draws one, each with the same chance; null when held. Seeds that follow each other give unrelated draws with a
    /// `SplittableRandom`, not with a `Random`.
    public @Nullable String pick(RandomGenerator random) {
        return draw.isEmpty() ? null : draw.get(random.nextInt(draw.size()));
    }
}
