package dev.atalaya.simulator.bot;

import java.util.Map;
import java.util.TreeMap;

/// Dice by purpose, all from one seed: what one purpose uses up does not disturb another.
public final class DiceCup {

    private final long seed;
    private final Map<String, Dice> dice = new TreeMap<>();

    public DiceCup(long seed) {
        this.seed = seed;
    }

    public Dice of(String purpose) {
        return dice.computeIfAbsent(purpose, _ -> new Dice(Dice.mix(seed ^ Dice.mix(purpose.hashCode()))));
    }

    public Map<String, Long> states() {
        Map<String, Long> states = new TreeMap<>();
        dice.forEach((purpose, one) -> states.put(purpose, one.state()));
        return states;
    }

    public void restore(Map<String, Long> states) {
        states.forEach((purpose, state) -> of(purpose).restore(state));
    }
}
