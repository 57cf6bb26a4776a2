package dev.atalaya.ui.reassign;

import dev.atalaya.routing.DropVerdict;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.control.Tone;
import java.util.List;

/// Says what a drop would mean.
public final class DropWords {

    private final Texts texts;

    public DropWords(Texts texts) {
        this.texts = texts;
    }

    /// The gravest reason alone, or that all is well.
    public String brief(DropVerdict verdict) {
        return verdict.reasons().isEmpty()
                ? texts.get("drop.here")
                : reason(verdict.reasons().getFirst());
    }

    /// Every reason, the gravest first.
    public List<String> all(DropVerdict verdict) {
        return verdict.reasons().stream().map(this::reason).toList();
    }

    private String reason(DropVerdict.Reason reason) {
        return texts.get("drop.reason." + reason.kind(), reason.count());
    }

    public static Tone tone(DropVerdict verdict) {
        return switch (verdict.level()) {
            case ALLOWED -> Tone.OK;
            case WARNING -> Tone.WARN;
            case REFUSED -> Tone.BAD;
        };
    }
}
