package dev.atalaya.store.cache;

import dev.atalaya.store.log.Strip;

/// The words behind the numbers of a strip.
record StripNames(Words words) implements Strip.Names {

    @Override
    public String group(int number) {
        return words.word(Word.Kind.GROUP, number).id();
    }

    @Override
    public String agent(int number) {
        return words.word(Word.Kind.AGENT, number).id();
    }

    @Override
    public String member(int number) {
        return words.word(Word.Kind.MEMBER, number).id();
    }

    @Override
    public String state(int number) {
        return words.word(Word.Kind.STATE, number).id();
    }
}
