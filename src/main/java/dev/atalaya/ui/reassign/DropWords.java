package dev.atalaya.ui.reassign;

import dev.atalaya.routing.DropVerdict;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import dev.atalaya.ui.control.Tone;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/// Says what a drop would mean.
public final class DropWords {

    private final Texts texts;
    private final Supplier<Instant> now;

    /// @param now the platform's clock
    public DropWords(Texts texts, Supplier<Instant> now) {
        this.texts = texts;
        this.now = now;
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

    /// Says that conversations come into another group; empty where none does.
    public String moves(List<ConversationView> conversations, DropTarget target) {
        int moving = target.moving(conversations);
        if (moving == 0) return "";
        return moving == conversations.size()
                ? texts.get("drop.moves-all", moving, target.groupName())
                : texts.get("drop.moves", moving, conversations.size(), target.groupName());
    }

    /// By what rule it spreads.
    String rule(RescuePlan plan) {
        return texts.get("spread.rule." + plan.rule());
    }

    /// How many go to how many.
    String means(RescuePlan plan) {
        return plan.shares().isEmpty()
                ? texts.get("rescue.nobody")
                : texts.get("rescue.done", plan.moving(), plan.agents());
    }

    /// How many stay where they are; empty for none.
    String left(RescuePlan plan) {
        return plan.left().isEmpty() ? "" : texts.get("rescue.left", plan.left().size());
    }

    private String reason(DropVerdict.Reason reason) {
        String since = reason.since() == null ? "" : Times.between(reason.since(), now.get());
        return texts.get("drop.reason." + reason.kind(), reason.count(), since);
    }

    public static Tone tone(DropVerdict verdict) {
        return switch (verdict.level()) {
            case ALLOWED -> Tone.OK;
            case WARNING -> Tone.WARN;
            case REFUSED -> Tone.BAD;
        };
    }
}
