package dev.atalaya.insight.masking;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Message;
import dev.atalaya.platform.Answer;
import dev.atalaya.sync.Lookup;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/// Decisions and transcripts as a picture may show them.
public record MaskedLookup(Lookup whole, Mask mask) implements Lookup {

    @Override
    public CompletableFuture<Answer<Assignment>> decision(String id) {
        return whole.decision(id).thenApply(answer -> of(answer, mask::of));
    }

    @Override
    public CompletableFuture<List<Assignment>> decisionsOf(String conversationId) {
        return whole.decisionsOf(conversationId)
                .thenApply(all -> all.stream().map(mask::of).toList());
    }

    @Override
    public CompletableFuture<Answer<List<Message>>> messages(String conversationId) {
        return whole.messages(conversationId)
                .thenApply(
                        answer -> of(answer, all -> all.stream().map(this::of).toList()));
    }

    private <T> Answer<T> of(Answer<T> answer, UnaryOperator<T> masked) {
        return switch (answer) {
            case Answer.Ok<T> ok ->
                new Answer.Ok<>(
                        masked.apply(ok.value()),
                        ok.unreadable().stream().map(mask.words()::of).toList());
            case Answer.Refused<T> no ->
                new Answer.Refused<>(no.status(), no.code(), mask.words().of(no.why()));
            case Answer.SignedOut<T> out -> out;
            case Answer.TooOld<T> old -> old;
            case Answer.Unreachable<T> away -> away;
        };
    }

    private Message of(Message message) {
        return new Message(
                message.id(),
                message.conversationId(),
                message.at(),
                message.side(),
                message.authorId(),
                mask.hidden(message.text()));
    }
}
