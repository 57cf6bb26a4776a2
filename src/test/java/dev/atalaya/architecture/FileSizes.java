package dev.atalaya.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How long files may be, in lines with the blank ones.
///
/// @param lines of each file
record FileSizes(Map<String, Integer> lines) {

    private static final int LONGEST = 350;
    private static final int NINE_IN_TEN = 150;
    private static final int MEDIAN = 60;

    static FileSizes below(Path folder) {
        Map<String, Integer> lines = new TreeMap<>();
        for (Path file : Sources.below(folder, ".java")) {
            lines.put(file.toString(), Sources.lines(file).size());
        }
        return new FileSizes(lines);
    }

    List<String> tooLong() {
        return lines.entrySet().stream()
                .filter(file -> file.getValue() > LONGEST)
                .map(file -> "%s has %d lines, over %d".formatted(file.getKey(), file.getValue(), LONGEST))
                .toList();
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>(tooLong());
        List<Integer> sorted = lines.values().stream().sorted().toList();
        int median = sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
        if (median > MEDIAN) problems.add("the median file has %d lines, over %d".formatted(median, MEDIAN));
        long longer = sorted.stream().filter(count -> count > NINE_IN_TEN).count();
        if (longer * 10 > sorted.size()) {
            problems.add("%d of %d files have over %d lines, more than 1 in 10: %s"
                    .formatted(longer, sorted.size(), NINE_IN_TEN, longest()));
        }
        return problems;
    }

    private List<String> longest() {
        return lines.entrySet().stream()
                .filter(file -> file.getValue() > NINE_IN_TEN)
                .map(file -> file.getKey() + " " + file.getValue())
                .toList();
    }
}
