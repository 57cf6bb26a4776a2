package dev.atalaya.insight;

import java.util.List;

/// How many times somebody was drawn, and how many times chance alone would draw him: the number of successes in
/// independent draws with chances of their own (a Poisson-binomial distribution).
///
/// @param draws in how many he took part
/// @param got how many he was drawn in
/// @param expected the mean
/// @param low chance alone gives fewer in at most 2.5 of 100 cases
/// @param high chance alone gives more in at most 2.5 of 100 cases
public record Fairness(int draws, int got, double expected, int low, int high) {

    private static final double TAIL = 0.025;

    /// @param chances his chance in each draw, 1 in as many as were in it
    /// @param got how many of them he was drawn in
    /// @throws IllegalArgumentException where a chance is not between 0 and 1
    public static Fairness of(List<Double> chances, int got) {
        double[] distribution = distribution(chances);
        double expected = chances.stream().mapToDouble(chance -> chance).sum();
        return new Fairness(chances.size(), got, expected, low(distribution), high(distribution));
    }

    /// True where chance alone hardly explains it.
    public boolean outside() {
        return got < low || got > high;
    }

    /// The probability that chance alone gives `got` or fewer, exact.
    ///
    /// @param chances his chance in each draw
    public static double atMost(List<Double> chances, int got) {
        if (got >= chances.size()) return 1;
        double[] of = new double[got + 1];
        of[0] = 1;
        for (double chance : chances) {
            for (int k = got; k > 0; k--) of[k] = of[k] * (1 - chance) + of[k - 1] * chance;
            of[0] *= 1 - chance;
        }
        double sum = 0;
        for (double one : of) sum += one;
        return Math.min(1, sum);
    }

    /// The probability of each number of successes, from none to all.
    static double[] distribution(List<Double> chances) {
        double[] of = new double[chances.size() + 1];
        of[0] = 1;
        int seen = 0;
        for (double chance : chances) {
            if (!(chance >= 0 && chance <= 1)) throw new IllegalArgumentException("not a chance: " + chance);
            seen++;
            for (int k = seen; k > 0; k--) of[k] = of[k] * (1 - chance) + of[k - 1] * chance;
            of[0] *= 1 - chance;
        }
        return of;
    }

    private static int low(double[] distribution) {
        double below = 0;
        int k = 0;
        while (k < distribution.length - 1 && below + distribution[k] <= TAIL) below += distribution[k++];
        return k;
    }

    private static int high(double[] distribution) {
        double above = 0;
        int k = distribution.length - 1;
        while (k > 0 && above + distribution[k] <= TAIL) above += distribution[k--];
        return k;
    }
}
