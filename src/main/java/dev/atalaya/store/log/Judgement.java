package dev.atalaya.store.log;

import dev.atalaya.floor.Conformance;

/// A [Conformance] in short, as one filters by it. Kept by its number in the cache: new values go to the end.
public enum Judgement {
    CONSISTENT,
    CONTRADICTS,
    CANNOT_TELL,
    NOT_BY_RULES;

    public static Judgement of(Conformance conformance) {
        return switch (conformance) {
            case Conformance.Consistent _ -> CONSISTENT;
            case Conformance.Contradicts _ -> CONTRADICTS;
            case Conformance.CannotTell _ -> CANNOT_TELL;
            case Conformance.NotByRules _ -> NOT_BY_RULES;
        };
    }
}
