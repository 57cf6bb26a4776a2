package dev.atalaya.store.log;

import dev.atalaya.floor.Went;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Exact numbers of the decisions that match a filter.
///
/// @param total all of them, those outside the buckets too
/// @param went the same, by where they went
/// @param buckets one for each two neighbouring edges that were asked for
public record Tally(long total, Map<Went, Long> went, List<Bucket> buckets) {

    public static final Tally NONE = new Tally(0, Map.of(), List.of());

    public Tally {
        went = Map.copyOf(went);
        buckets = List.copyOf(buckets);
    }

    /// One stretch of the histogram.
    ///
    /// @param from inclusive, to the millisecond
    /// @param to exclusive
    /// @param went numbers by where they went; what does not occur is missing
    public record Bucket(Instant from, Instant to, Map<Went, Long> went) {

        public Bucket {
            went = Map.copyOf(went);
        }

        public long of(Went where) {
            return went.getOrDefault(where, 0L);
        }

        public long total() {
            return went.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /// @param counts by [Went]'s order
    public static Map<Went, Long> byWent(long[] counts) {
        Map<Went, Long> map = new EnumMap<>(Went.class);
        for (Went where : Went.values()) {
            if (counts[where.ordinal()] > 0) map.put(where, counts[where.ordinal()]);
        }
        return map;
    }
}
