package dev.atalaya.intake;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.texts.Fold;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Recognises columns by what stands above them. Pure.
public final class Headings {

    private Headings() {}

    /// Which of a file's columns tells what; what is not recognised is missing. No column tells two things, and the
    /// first of two alike counts.
    public static Map<Field, Integer> recognise(HistoryKind kind, List<String> headings) {
        Map<Field, Integer> found = new EnumMap<>(Field.class);
        Set<Integer> used = new HashSet<>();
        List<String> words = headings.stream().map(Headings::words).toList();
        for (Field field : Field.of(kind)) {
            int best = Integer.MAX_VALUE;
            for (int column = 0; column < words.size(); column++) {
                int rank = field.headings().indexOf(words.get(column));
                if (rank < 0 || rank >= best || used.contains(column)) continue;
                best = rank;
                found.put(field, column);
            }
            Integer column = found.get(field);
            if (column != null) used.add(column);
        }
        Integer date = found.get(Field.DATE);
        // A file with one column of times tells when each state began.
        if (date != null && !found.containsKey(Field.FROM)) {
            found.put(Field.FROM, date);
            found.remove(Field.DATE);
        }
        return found;
    }

    /// What a file tells of, judged by its columns.
    public static HistoryKind guess(List<String> headings) {
        return missing(HistoryKind.CONVERSATIONS, headings) <= missing(HistoryKind.STATES, headings)
                        && recognise(HistoryKind.CONVERSATIONS, headings).containsKey(Field.CONVERSATION)
                ? HistoryKind.CONVERSATIONS
                : HistoryKind.STATES;
    }

    private static long missing(HistoryKind kind, List<String> headings) {
        Map<Field, Integer> found = recognise(kind, headings);
        return Field.of(kind).stream()
                .filter(field -> field.isNeeded(kind) && !found.containsKey(field))
                .count();
    }

    /// How many columns are recognised, whatever the file tells of.
    static int known(List<String> headings) {
        return Math.max(
                recognise(HistoryKind.STATES, headings).size(),
                recognise(HistoryKind.CONVERSATIONS, headings).size());
    }

    /// Without accents, capitals, signs and what stands in brackets.
    static String words(String heading) {
        return String.join(" ", Fold.words(heading.replaceAll("\\([^)]*\\)|\\[[^]]*]", " ")));
    }
}
