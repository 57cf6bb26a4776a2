package dev.atalaya.texts;

import java.util.Set;
import java.util.regex.Pattern;

/// A string literal in the code that may be a text's key.
///
/// @param where file and line
/// @param whole false where something is appended to it
/// @param asked true where it is the whole argument of `texts.get(…)`, so that it must exist
record Mention(String where, String literal, boolean whole, boolean asked) {

    private static final Pattern KEY = Pattern.compile("[a-z]+(?:\\.[A-Za-z0-9_-]*[A-Za-z0-9])+");
    private static final Pattern FILE = Pattern.compile(".*\\.(?:css|db|html|json|log|png|properties|svg|txt|yaml)");

    /// Looks like one of the keys it is held against: the same words up to the last dot.
    boolean resembles(Set<String> keys) {
        if (!whole || !KEY.matcher(literal).matches() || FILE.matcher(literal).matches()) return false;
        String family = literal.substring(0, literal.lastIndexOf('.') + 1);
        return keys.stream().anyMatch(key -> key.startsWith(family));
    }
}
