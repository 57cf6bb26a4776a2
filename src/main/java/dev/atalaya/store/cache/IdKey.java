package dev.atalaya.store.cache;

/// A number to find an id by. Two ids may share one: whoever searches compares the ids themselves.
final class IdKey {

    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_PREFIX = 8;

    private IdKey() {}

    /// For ids that count up (`4711`, `a-000123`) their number, so that new ones go to the end of the index,
    /// which is many times quicker to write than one in random order; else a hash.
    static long of(String id) {
        int digits = id.length();
        while (digits > 0 && isDigit(id.charAt(digits - 1))) digits--;
        int count = id.length() - digits;
        if (count == 0 || count > MOST_DIGITS || digits > LONGEST_PREFIX || hasDigit(id, digits)) return hash(id);
        return Long.parseLong(id, digits, id.length(), 10);
    }

    private static boolean hasDigit(String id, int until) {
        for (int i = 0; i < until; i++) {
            if (isDigit(id.charAt(i))) return true;
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// As [String#hashCode] but 48 bits, as the index would else find many of a million ids twice.
    private static long hash(String id) {
        long hash = 0;
        for (int i = 0; i < id.length(); i++) hash = hash * 0x5DEECE66DL + id.charAt(i) + 11;
        return (hash ^ hash >>> 32) & 0xFFFF_FFFF_FFFFL;
    }
}
