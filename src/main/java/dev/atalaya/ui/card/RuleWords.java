package dev.atalaya.ui.card;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.control.Tone;

/// By which rule, in two or three words and a colour: the same wherever a decision is listed.
public final class RuleWords {

    private RuleWords() {}

    public static String text(RuleCode rule, Actor actor, Texts texts) {
        if (rule != RuleCode.NOT_BY_RULES) return texts.get("rule." + rule);
        return texts.get("rule.by-" + actor.kind(), actor.name());
    }

    public static Tone tone(RuleCode rule, Actor actor) {
        return switch (rule) {
            case NOBODY_ASSIGNABLE, OUT_OF_HOURS -> Tone.WARN;
            case LAST_AGENT -> Tone.OK;
            case RANDOM_ASSIGNABLE -> Tone.ACCENT;
            case HELD_EMPTY_GROUP, HELD_NOBODY_ASSIGNABLE, HELD_OUT_OF_HOURS, NOT_TOLD -> Tone.MUTED;
            case NOT_BY_RULES ->
                switch (actor.kind()) {
                    case SUPERVISOR -> Tone.OK;
                    case AGENT, TASK, BOT -> Tone.MUTED;
                };
        };
    }
}
