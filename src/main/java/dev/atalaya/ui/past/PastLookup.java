package dev.atalaya.ui.past;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Message;
import dev.atalaya.platform.Answer;
import dev.atalaya.sync.Lookup;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Finds only what there was by then.
///
/// @param now asked when something is looked for; on the user interface's thread
record PastLookup(Lookup all, Supplier<Instant> now) implements Lookup {

    @Override
    public CompletableFuture<Answer<Assignment>> decision(String id) {
        return all.decision(id);
    }

    @Override
    public CompletableFuture<List<Assignment>> decisionsOf(String conversationId) {
        Instant then = now.get();
        return all.decisionsOf(conversationId)
                .thenApply(decisions -> decisions.stream()
                        .filter(decision -> !decision.at().isAfter(then))
                        .toList());
    }

    @Override
    public CompletableFuture<Answer<List<Message>>> messages(String conversationId) {
        Instant then = now.get();
        return all.messages(conversationId)
                .thenApply(answer -> answer instanceof Answer.Ok<List<Message>> ok
                        ? new Answer.Ok<>(
                                ok.value().stream()
                                        .filter(message -> !message.at().isAfter(then))
                                        .toList(),
                                ok.unreadable())
                        : answer);
    }
}
