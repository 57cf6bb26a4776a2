package dev.atalaya.store.pack;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A [Given], or that there is none, as bytes.
final class GivenCodec {

    private static final List<Trigger> TRIGGERS = List.of(Trigger.values());
    private static final List<RuleCode> RULES = List.of(RuleCode.values());
    private static final List<Actor.Kind> ACTORS = List.of(Actor.Kind.values());

    private GivenCodec() {}

    static void pack(@Nullable Given given, Packer to) {
        to.flag(given != null);
        if (given == null) return;
        to.text(given.assignmentId())
                .instant(given.at())
                .u8(given.trigger().ordinal())
                .u8(given.rule().ordinal())
                .u8(given.actor().kind().ordinal())
                .text(given.actor().id())
                .text(given.actor().name())
                .text(given.stateName())
                .flag(given.connected())
                .flag(given.assignable())
                .flag(given.test());
    }

    static @Nullable Given unpack(Unpacker from) {
        if (!from.flag()) return null;
        return new Given(
                from.text(),
                from.instant(),
                from.oneOf(TRIGGERS),
                from.oneOf(RULES),
                new Actor(from.oneOf(ACTORS), from.text(), from.text()),
                from.textOrNull(),
                from.flag(),
                from.flag(),
                from.flag());
    }
}
