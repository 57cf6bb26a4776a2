package dev.atalaya.insight.whatif;

import java.util.Arrays;

/// One figure of many plays.
final class Many {

    private final double[] values;
    private int n;

    Many(int plays) {
        values = new double[plays];
    }

    void add(double value) {
        values[n++] = value;
    }

    /// Mean, deviation, and between what nine of ten lie.
    Amount amount() {
        double sum = 0;
        for (int i = 0; i < n; i++) sum += values[i];
        double mean = sum / n;
        double squares = 0;
        for (int i = 0; i < n; i++) squares += (values[i] - mean) * (values[i] - mean);
        double[] sorted = Arrays.copyOf(values, n);
        Arrays.sort(sorted);
        double low = sorted[(int) Math.floor(0.05 * (n - 1))];
        double high = sorted[(int) Math.ceil(0.95 * (n - 1))];
        return new Amount(mean, n < 2 ? 0 : Math.sqrt(squares / (n - 1)), new Amount.Seen(low, high));
    }
}
