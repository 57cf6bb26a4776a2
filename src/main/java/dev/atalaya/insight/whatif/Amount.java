package dev.atalaya.insight.whatif;

import org.jspecify.annotations.Nullable;

/// How many: an expectation, as draws are chances.
///
/// @param deviation the standard deviation; 0 where nothing is left to chance
/// @param seen where it was played many times: between what nine of ten of them lie; null where it is exact
public record Amount(
        double expected, double deviation, @Nullable Seen seen) {

    public static final Amount NONE = new Amount(0, 0, null);

    public record Seen(double low, double high) {}

    static Amount sure(double n) {
        return new Amount(n, 0, null);
    }

    static Amount chance(double expected, double variance) {
        return new Amount(expected, Math.sqrt(Math.max(0, variance)), null);
    }
}
