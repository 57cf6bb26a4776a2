package dev.atalaya.texts;

import java.util.Arrays;
import java.util.List;

/// Something to be told, in whatever language it is read later: a text's key and what goes into it. Immutable.
///
/// @param args values for the placeholders, or other things said
public record Said(String key, List<Object> args) {

    public Said {
        args = List.copyOf(args);
    }

    public static Said of(String key, Object... args) {
        return new Said(key, Arrays.asList(args));
    }

    public String in(Texts texts) {
        Object[] filled = args.stream()
                .map(arg -> arg instanceof Said said ? said.in(texts) : arg)
                .toArray();
        return texts.get(key, filled);
    }
}
