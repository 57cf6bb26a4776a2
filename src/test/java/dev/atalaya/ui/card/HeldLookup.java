package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Message;
import dev.atalaya.platform.Answer;
import dev.atalaya.sync.Lookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Answers when a test says so.
public final class HeldLookup implements Lookup {

    private final Map<String, CompletableFuture<Answer<Assignment>>> asked = new HashMap<>();
    private final List<String> transcripts = new ArrayList<>();

    /// What was asked about this decision, or will be.
    @Override
    public CompletableFuture<Answer<Assignment>> decision(String id) {
        return asked.computeIfAbsent(id, _ -> new CompletableFuture<>());
    }

    @Override
    public CompletableFuture<List<Assignment>> decisionsOf(String conversationId) {
        return new CompletableFuture<>();
    }

    @Override
    public CompletableFuture<Answer<List<Message>>> messages(String conversationId) {
        transcripts.add(conversationId);
        return new CompletableFuture<>();
    }

    /// Of which conversations, in order of asking.
    public List<String> transcripts() {
        return transcripts;
    }
}
