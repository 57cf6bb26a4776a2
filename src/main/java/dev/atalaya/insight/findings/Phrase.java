package dev.atalaya.insight.findings;

import java.util.List;

/// Something to say, in no language yet: a text's key and what stands in its places.
public record Phrase(String key, List<Arg> args) {

    public Phrase {
        args = List.copyOf(args);
    }

    public static Phrase of(String key, Arg... args) {
        return new Phrase(key, List.of(args));
    }
}
