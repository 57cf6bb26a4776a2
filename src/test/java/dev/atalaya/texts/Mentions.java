package dev.atalaya.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the string literals out of Java source.
final class Mentions {

    /// A comment, a text block or a character, all passed over; or a literal.
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|'(?:\\\\.|[^'\\\\])+'" + "|\"(?<literal>(?:\\\\.|[^\"\\\\\\n])*)\"",
            Pattern.DOTALL);

    /// The last words before a literal that is asked for: `texts.get(`, also behind the condition of a `? :`.
    private static final Pattern ASKS =
            Pattern.compile("\\b(?:\\w*[tT]exts(?:\\(\\))?)\\s*\\.\\s*get\\(\\s*(?:[^,;{}\"]*\\?\\s*"
                    + "(?:\"[^\"\\n]*\"\\s*:\\s*)?)?$");

    private Mentions() {}

    static List<Mention> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Mention> mentions = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                mentions.addAll(in(file.getFileName().toString(), Files.readString(file)));
            }
            return mentions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Mention> in(String file, String source) {
        List<Mention> mentions = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            String literal = token.group("literal");
            if (literal == null) continue;
            String before = source.substring(Math.max(0, token.start() - 200), token.start());
            boolean whole = !source.substring(token.end()).stripLeading().startsWith("+");
            long line = source.substring(0, token.start()).lines().count();
            mentions.add(new Mention(
                    file + ":" + line,
                    literal,
                    whole,
                    whole && ASKS.matcher(before).find()));
        }
        return mentions;
    }
}
