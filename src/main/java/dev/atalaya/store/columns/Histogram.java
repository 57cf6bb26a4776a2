package dev.atalaya.store.columns;

import dev.atalaya.floor.Went;
import dev.atalaya.store.log.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Adds up what matches, block after block. One thread.
public final class Histogram {

    private final long[] edges;
    private final long[][] buckets;
    private final long[] all = new long[Went.values().length];

    /// @param edges the first key of each bucket, ascending, and the first after the last bucket
    public Histogram(long[] edges) {
        this.edges = edges;
        this.buckets = new long[Math.max(0, edges.length - 1)][Went.values().length];
    }

    public void add(Block block, BitSet rows) {
        int first = bucket(block.first());
        boolean whole = rows.cardinality() == block.size();
        if (first == bucket(block.last())) {
            long[] counts = whole ? block.went() : counts(block, rows, 0, block.size());
            add(all, counts);
            if (isBucket(first)) add(buckets[first], counts);
        } else {
            addByBucket(block, rows, first);
        }
    }

    private void addByBucket(Block block, BitSet rows, int first) {
        long[] keys = block.keys();
        int begin = 0;
        for (int bucket = first; begin < keys.length; bucket++) {
            int end = bucket + 1 < edges.length ? Search.firstFrom(keys, edges[bucket + 1]) : keys.length;
            if (end == begin) continue;
            long[] counts = counts(block, rows, begin, end);
            add(all, counts);
            if (isBucket(bucket)) add(buckets[bucket], counts);
            begin = end;
        }
    }

    private static long[] counts(Block block, BitSet rows, int begin, int end) {
        long[] counts = new long[Went.values().length];
        Coded went = block.coded(Column.WENT);
        int[] values = went.dictionary();
        int[] codes = went.codes();
        for (int row = rows.nextSetBit(begin); row >= 0 && row < end; row = rows.nextSetBit(row + 1)) {
            counts[values[codes[row]]]++;
        }
        return counts;
    }

    /// -1 before the first edge.
    private int bucket(long key) {
        int at = Search.firstFrom(edges, key);
        return at < edges.length && edges[at] == key ? at : at - 1;
    }

    private boolean isBucket(int bucket) {
        return bucket >= 0 && bucket < buckets.length;
    }

    private static void add(long[] to, long[] more) {
        for (int i = 0; i < to.length; i++) to[i] += more[i];
    }

    /// @param times of the edges
    public Tally tally(List<Instant> times) {
        List<Tally.Bucket> list = new ArrayList<>(buckets.length);
        for (int i = 0; i < buckets.length; i++) {
            list.add(new Tally.Bucket(times.get(i), times.get(i + 1), Tally.byWent(buckets[i])));
        }
        long total = 0;
        for (long count : all) total += count;
        return new Tally(total, Tally.byWent(all), list);
    }
}
