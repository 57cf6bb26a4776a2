package dev.atalaya.insight.findings;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who would have been drawn how often had one agent not been in the group: expectations, as each draw is a chance.
///
/// @param shares by agent: the expected number and its standard deviation
/// @param met how many would have met somebody who was there, as an expectation
/// @param held how many the bot would have kept
/// @param nobody how many could only have gone to people who were not there
/// @param total how many draws it was asked of
record Draws(Map<String, Share> shares, double met, int held, int nobody, int total) {

    /// @param expected the mean of his number of draws
    /// @param deviation its standard deviation
    record Share(double expected, double deviation) {}

    static Draws without(Collection<Entry> entries) {
        Map<String, double[]> sums = new HashMap<>();
        double met = 0;
        int held = 0;
        int nobody = 0;
        for (Entry entry : entries) {
            int among = entry.without().size();
            if (among == 0) held++;
            else if (entry.withoutThere() == 0) nobody++;
            else met += (double) entry.withoutThere() / among;
            for (String agent : entry.without()) {
                double[] sum = sums.computeIfAbsent(agent, _ -> new double[2]);
                double chance = 1.0 / among;
                sum[0] += chance;
                sum[1] += chance * (1 - chance);
            }
        }
        Map<String, Share> shares = new HashMap<>();
        sums.forEach((agent, sum) -> shares.put(agent, new Share(sum[0], Math.sqrt(sum[1]))));
        return new Draws(shares, met, held, nobody, entries.size());
    }

    /// Whether nine of ten customers would have met nobody all the same.
    boolean hardlyHelps() {
        return met <= 0.1 * total;
    }

    /// Those who would have been drawn, the most often drawn first.
    List<String> drawn() {
        return shares.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Share> one) ->
                                -one.getValue().expected())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
