package dev.atalaya.store.cache;

import dev.atalaya.floor.Actor;
import dev.atalaya.store.pack.Unpacker;
import java.util.List;

/// Who decided as one number: two bits for the kind, and above them the dictionary's number, 0 for the nameless
/// bot.
final class ActorCodec {

    private static final List<Actor.Kind> KINDS = List.of(Actor.Kind.values());
    private static final int KIND_BITS = 2;

    private final Words words;

    ActorCodec(Words words) {
        this.words = words;
    }

    int number(Actor actor) throws TooLargeException {
        boolean nameless = actor.id().isEmpty() && actor.name().isEmpty();
        int word = nameless ? 0 : words.number(Word.Kind.ACTOR, actor.id(), actor.name());
        return number(word, actor.kind());
    }

    static int number(int word, Actor.Kind kind) {
        return word << KIND_BITS | kind.ordinal();
    }

    Actor actor(int number) {
        Actor.Kind kind = Unpacker.at(KINDS, number & (1 << KIND_BITS) - 1);
        int word = number >>> KIND_BITS;
        if (word == 0) return new Actor(kind, "", "");
        Word found = words.word(Word.Kind.ACTOR, word);
        return new Actor(kind, found.id(), found.name());
    }
}
