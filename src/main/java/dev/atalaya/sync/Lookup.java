package dev.atalaya.sync;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Message;
import dev.atalaya.platform.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Fetches what is not on the floor itself: decisions and transcripts, from the cache first where it has them. Every
/// method returns at once; the futures complete on a background thread and never exceptionally for what a network or a
/// server may do.
public interface Lookup {

    /// A decision with its candidates.
    CompletableFuture<Answer<Assignment>> decision(String id);

    /// The decisions about a conversation that are kept here, oldest first; empty where nothing is kept.
    CompletableFuture<List<Assignment>> decisionsOf(String conversationId);

    /// The newest messages of a conversation, oldest first.
    CompletableFuture<Answer<List<Message>>> messages(String conversationId);
}
