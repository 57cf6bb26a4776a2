package dev.atalaya.store.columns;

import dev.atalaya.floor.Went;
import dev.atalaya.store.pack.MalformedException;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import java.util.EnumMap;
import java.util.Map;

/// What one knows of a packed stretch without its columns.
///
/// @param rules version of the rule book by which it is judged
/// @param went numbers by [Went]
/// @param values of each coded column those that occur, ascending
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Head(int rows, long first, long last, int rules, long[] went, Map<Column, int[]> values) {

    static Head of(Block block, int rules) {
        Map<Column, int[]> values = new EnumMap<>(Column.class);
        for (Column column : Column.CODED) values.put(column, block.values(column));
        return new Head(block.size(), block.first(), block.last(), rules, block.went(), values);
    }

    byte[] pack() {
        Packer to = new Packer();
        to.number(rows).signed(first).number(last - first).number(rules);
        for (long count : went) to.number(count);
        for (Column column : Column.CODED) {
            int[] all = values.getOrDefault(column, new int[0]);
            to.number(all.length);
            int before = 0;
            for (int value : all) {
                to.signed((long) value - before);
                before = value;
            }
        }
        return to.toBytes();
    }

    public static Head unpack(byte[] bytes) {
        Unpacker from = new Unpacker(bytes);
        int rows = from.smallNumber();
        long first = from.signed();
        long last = first + from.number();
        int rules = from.smallNumber();
        long[] went = new long[Went.values().length];
        for (int i = 0; i < went.length; i++) went[i] = from.number();
        Map<Column, int[]> values = new EnumMap<>(Column.class);
        for (Column column : Column.CODED) values.put(column, values(from, rows));
        return new Head(rows, first, last, rules, went, values);
    }

    private static int[] values(Unpacker from, int rows) {
        int[] all = new int[from.smallNumber()];
        if (all.length > rows) throw new MalformedException("values " + all.length);
        int before = 0;
        for (int i = 0; i < all.length; i++) {
            before += (int) from.signed();
            if (before < 0) throw new MalformedException("value " + before);
            all[i] = before;
        }
        return all;
    }
}
