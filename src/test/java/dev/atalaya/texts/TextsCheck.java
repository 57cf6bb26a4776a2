package dev.atalaya.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Holds bundles and code against each other. Each problem says what to do, with the lines to paste.
///
/// @param families prefixes of keys put together at run time, so used although the code never says them whole
record TextsCheck(List<Bundle> bundles, List<Mention> mentions, List<String> families) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        problems.addAll(usedButMissing());
        problems.addAll(unused());
        problems.addAll(duplicates());
        problems.addAll(missingInSome());
        problems.addAll(placeholdersThatDiffer());
        problems.addAll(straightApostrophes());
        return problems;
    }

    private Set<String> keys() {
        return bundles.stream()
                .flatMap(bundle -> bundle.texts().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> usedButMissing() {
        Set<String> keys = keys();
        return mentions.stream()
                .filter(mention -> !keys.contains(mention.literal()))
                .filter(mention -> mention.asked() || mention.resembles(keys))
                .map(mention -> "%s asks for a text that no bundle has; add to each:\n%s="
                        .formatted(mention.where(), mention.literal()))
                .toList();
    }

    private List<String> unused() {
        Set<String> said = mentions.stream().map(Mention::literal).collect(Collectors.toSet());
        return keys().stream()
                .filter(key -> !said.contains(key) && families.stream().noneMatch(key::startsWith))
                .map(key -> "no code uses " + key + "; remove it from each bundle")
                .toList();
    }

    private List<String> duplicates() {
        return bundles.stream()
                .flatMap(bundle -> bundle.duplicates().stream()
                        .map(key -> bundle.file() + " has " + key + " more than once; keep one"))
                .toList();
    }

    private List<String> missingInSome() {
        Set<String> keys = keys();
        List<String> problems = new ArrayList<>();
        for (Bundle bundle : bundles) {
            List<String> lines = keys.stream()
                    .filter(key -> !bundle.texts().containsKey(key))
                    .map(key -> key + "=" + anyText(key))
                    .toList();
            if (!lines.isEmpty()) {
                problems.add("add to %s, translated:\n%s".formatted(bundle.file(), String.join("\n", lines)));
            }
        }
        return problems;
    }

    private String anyText(String key) {
        return bundles.stream()
                .map(bundle -> bundle.texts().get(key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private List<String> placeholdersThatDiffer() {
        List<String> problems = new ArrayList<>();
        for (String key : keys()) {
            Map<String, Set<String>> byFile = new TreeMap<>();
            for (Bundle bundle : bundles) {
                String text = bundle.texts().get(key);
                if (text != null) byFile.put(bundle.file(), placeholders(text));
            }
            if (Set.copyOf(byFile.values()).size() > 1) problems.add("placeholders of " + key + " differ: " + byFile);
        }
        return problems;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> straightApostrophes() {
        return bundles.stream()
                .flatMap(bundle -> bundle.texts().entrySet().stream()
                        .filter(text -> text.getValue().contains("'"))
                        .map(text -> "%s: %s has a straight apostrophe, which swallows placeholders; write ’"
                                .formatted(bundle.file(), text.getKey())))
                .toList();
    }
}
