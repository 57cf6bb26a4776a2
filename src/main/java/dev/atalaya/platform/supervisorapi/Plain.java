package dev.atalaya.platform.supervisorapi;

import java.util.regex.Pattern;

/// Foreign text made fit for one line: no control, format or bidirectional characters, cut to what one reads.
final class Plain {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_VALUE = 60;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    private Plain() {}

    static String line(String text) {
        return cut(text, LONGEST_LINE);
    }

    static String value(String text) {
        return cut(text, LONGEST_VALUE);
    }

    private static String cut(String text, int longest) {
        // What is cut off need not be cleaned: a hostile text may have megabytes.
        String start = text.length() > 4 * longest ? text.substring(0, 4 * longest) : text;
        String clean = UNFIT.matcher(start).replaceAll(" ").strip();
        if (clean.length() <= longest) return clean;
        int end = Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest;
        return clean.substring(0, end) + "…";
    }
}
