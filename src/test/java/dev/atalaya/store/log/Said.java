package dev.atalaya.store.log;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

/// Strips in words, to be compared: each log has numbers of its own.
public final class Said {

    private Said() {}

    /// A line for each of those decisions, its time first.
    public static List<String> of(Strip strip, BitSet rows) {
        return rows.stream().mapToObj(row -> line(strip, row)).toList();
    }

    /// Of a line.
    public static long at(String line) {
        return Long.parseLong(line.substring(0, line.indexOf(' ')));
    }

    private static String line(Strip s, int i) {
        Strip.Rest rest = s.rest();
        StringBuilder line = new StringBuilder(s.at()[i] + " ")
                .append(text(rest.ids(), i))
                .append(' ')
                .append(text(rest.conversations(), i))
                .append(' ')
                .append(s.names().group(s.group()[i]))
                .append(' ')
                .append(agent(s, s.given()[i]))
                .append(' ')
                .append(agent(s, s.before()[i]))
                .append(' ')
                .append(agent(s, rest.last()[i]))
                .append(" t" + s.trigger()[i] + " r" + s.rule()[i] + " b" + rest.bits()[i]);
        for (int k = rest.from()[i]; k < rest.from()[i + 1]; k++) line.append(member(s, k));
        return line.toString();
    }

    private static String member(Strip s, int k) {
        Strip.Members all = s.rest().members();
        return " [" + s.names().member(all.member()[k]) + " " + all.flags()[k] + " "
                + s.names().state(all.state()[k]) + " " + all.load()[k] + " " + all.since()[k] + "]";
    }

    private static String agent(Strip s, int number) {
        return number == 0 ? "nobody" : s.names().agent(number);
    }

    private static String text(Strip.Utf8 texts, int i) {
        return new String(texts.bytes(), texts.begin(i), texts.ends()[i] - texts.begin(i), StandardCharsets.UTF_8);
    }
}
