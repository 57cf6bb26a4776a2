package dev.atalaya.insight.masking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Names and texts that are looked for in other texts, tens of thousands of them in megabytes: found by their first
/// word, from the beginning of a word on.
final class KnownWords {

    private static final Comparator<String> LONGEST =
            Comparator.comparing(String::length).reversed();

    private final Map<String, List<String>> byFirst = new HashMap<>();

    KnownWords(Collection<String> known) {
        for (String text : known) {
            int start = wordStart(text, 0);
            String phrase = text.substring(start).strip();
            if (phrase.length() < 2) continue;
            List<String> same = byFirst.computeIfAbsent(first(phrase, 0), _ -> new ArrayList<>());
            if (!same.contains(phrase)) same.add(phrase);
        }
        // A name may be the beginning of another.
        byFirst.values().forEach(same -> same.sort(LONGEST));
    }

    String hidden(String text) {
        if (byFirst.isEmpty()) return text;
        StringBuilder safe = new StringBuilder(text.length());
        int from = 0;
        int at = wordStart(text, 0);
        while (at < text.length()) {
            int length = found(text, at);
            if (length > 0) {
                safe.append(text, from, at).append(Mask.HIDDEN);
                from = at + length;
            }
            at = wordStart(text, Math.max(wordEnd(text, at), from));
        }
        return safe.append(text, from, text.length()).toString();
    }

    private int found(String text, int at) {
        for (String phrase : byFirst.getOrDefault(first(text, at), List.of())) {
            if (text.regionMatches(true, at, phrase, 0, phrase.length())) return phrase.length();
        }
        return 0;
    }

    private static String first(String text, int at) {
        return text.substring(at, wordEnd(text, at)).toLowerCase(Locale.ROOT);
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) at++;
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) at++;
        return at;
    }
}
