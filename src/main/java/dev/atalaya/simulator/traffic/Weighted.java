package dev.atalaya.simulator.traffic;

import dev.atalaya.simulator.bot.Dice;
import java.util.Map;

/// A draw in which some have more chances than others.
final class Weighted {

    private Weighted() {}

    /// @param weights in a fixed order, with a sum above 0
    static <T> T pick(Map<T, Integer> weights, Dice dice) {
        int left =
                dice.below(weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<T, Integer> one : weights.entrySet()) {
            left -= one.getValue();
            if (left < 0) return one.getKey();
        }
        throw new IllegalArgumentException("weights without a sum");
    }
}
