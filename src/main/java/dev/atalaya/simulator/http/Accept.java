package dev.atalaya.simulator.http;

import com.sun.net.httpserver.Headers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Whether a request admits the type in which it would be answered.
final class Accept {

    private Accept() {}

    /// @throws Refusal 406 where it does not; no header admits everything
    static void check(Headers headers, String type) {
        List<String> lines = headers.get("Accept");
        if (lines == null) return;
        boolean admitted = lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(range -> range.strip().toLowerCase(Locale.ROOT))
                .anyMatch(range -> admits(range, type));
        if (!admitted) {
            throw Refusal.of(406, "not-acceptable", "Nothing that you accept is offered.", type, "Accept");
        }
    }

    private static boolean admits(String range, String type) {
        String[] parts = range.split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].strip().matches("q=0(\\.0*)?")) return false;
        }
        String wanted = parts[0].strip();
        return wanted.equals("*/*")
                || wanted.equals(type)
                || (wanted.endsWith("/*") && type.startsWith(wanted.substring(0, wanted.length() - 1)));
    }
}
