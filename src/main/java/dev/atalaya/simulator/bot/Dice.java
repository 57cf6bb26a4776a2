package dev.atalaya.simulator.bot;

import java.util.List;

/// Random numbers that come out the same everywhere and whose state is one number (SplitMix64, Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", 2014). Not thread-safe.
public final class Dice {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    public Dice(long state) {
        this.state = state;
    }

    /// What to make the same dice from.
    public long state() {
        return state;
    }

    /// Goes on from a state.
    public void restore(long kept) {
        state = kept;
    }

    public long next() {
        state += GAMMA;
        return mix(state);
    }

    /// Uniform in `[0, bound)`, with no value favoured.
    public int below(int bound) {
        long ceiling = (1L << 31) - (1L << 31) % bound;
        long bits = next() >>> 33;
        while (bits >= ceiling) bits = next() >>> 33;
        return (int) (bits % bound);
    }

    /// Uniform in `[0, 1)`.
    public double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    public boolean chance(double probability) {
        return fraction() < probability;
    }

    public <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /// Waiting time with the given mean.
    public double exponential(double mean) {
        return -StrictMath.log(1 - fraction()) * mean;
    }

    /// Around 1, seldom below a third or above three times: how long people take.
    public double spread() {
        double angle = 2 * Math.PI * fraction();
        double gauss = StrictMath.sqrt(-2 * StrictMath.log(1 - fraction())) * StrictMath.cos(angle);
        return StrictMath.exp(0.5 * gauss);
    }

    /// Scatters a number over all of them.
    static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
