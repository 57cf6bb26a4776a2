package dev.atalaya;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Command;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.UserState;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.platform.Feed;
import dev.atalaya.platform.FeedListener;
import dev.atalaya.wire.Me;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Slice;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A platform that can be exchanged while the console runs: the built-in one is not there yet when the window
/// opens, and
/// signs in anew in another role. Thread-safe.
final class SwitchPlatform implements ChatPlatform {

    private final Supplier<String> notYet;
    private volatile @Nullable ChatPlatform current;

    /// @param notYet one line for the user while there is none
    SwitchPlatform(Supplier<String> notYet) {
        this.notYet = notYet;
    }

    /// From now on this one is asked; the one before is closed.
    void use(ChatPlatform platform) {
        ChatPlatform before = current;
        current = platform;
        if (before != null) before.close();
    }

    /// From now on there is none; the one before is closed.
    void none() {
        ChatPlatform before = current;
        current = null;
        if (before != null) before.close();
    }

    private <T> Answer<T> ask(Function<ChatPlatform, Answer<T>> call) {
        ChatPlatform platform = current;
        return platform == null ? new Answer.Unreachable<>(notYet.get(), null) : call.apply(platform);
    }

    @Override
    public Answer<Me> me() {
        return ask(ChatPlatform::me);
    }

    @Override
    public Answer<Page<UserState>> states() {
        return ask(ChatPlatform::states);
    }

    @Override
    public Answer<Page<Group>> groups() {
        return ask(ChatPlatform::groups);
    }

    @Override
    public Answer<Page<Agent>> agents() {
        return ask(ChatPlatform::agents);
    }

    @Override
    public Answer<Page<AutomatedTask>> tasks() {
        return ask(ChatPlatform::tasks);
    }

    @Override
    public Answer<Page<Conversation>> conversations(@Nullable String cursor) {
        return ask(platform -> platform.conversations(cursor));
    }

    @Override
    public Answer<Conversation> conversation(String id) {
        return ask(platform -> platform.conversation(id));
    }

    @Override
    public Answer<List<Message>> messages(String conversationId, @Nullable String before) {
        return ask(platform -> platform.messages(conversationId, before));
    }

    @Override
    public Answer<Page<Assignment>> assignments(Instant from, Instant to, @Nullable String cursor) {
        return ask(platform -> platform.assignments(from, to, cursor));
    }

    @Override
    public Answer<Assignment> assignment(String id) {
        return ask(platform -> platform.assignment(id));
    }

    @Override
    public Answer<Slice<AgentInterval>> stateHistory(Instant from, Instant to, @Nullable String cursor) {
        return ask(platform -> platform.stateHistory(from, to, cursor));
    }

    @Override
    public Answer<Slice<ConfigInterval>> configHistory(Instant from, Instant to, @Nullable String cursor) {
        return ask(platform -> platform.configHistory(from, to, cursor));
    }

    @Override
    public Answer<Slice<ConversationSpan>> conversationHistory(Instant from, Instant to, @Nullable String cursor) {
        return ask(platform -> platform.conversationHistory(from, to, cursor));
    }

    @Override
    public Feed follow(long seq, FeedListener listener) {
        ChatPlatform platform = current;
        if (platform != null) return platform.follow(seq, listener);
        // It was taken away between the sign-in and this; the next sign-in begins anew.
        listener.interrupted(notYet.get());
        return () -> {};
    }

    @Override
    public Outcome send(Command command) {
        ChatPlatform platform = current;
        return platform == null ? new Outcome.Unreachable(notYet.get(), null) : platform.send(command);
    }

    @Override
    public List<Outcome> send(List<Command> commands) {
        ChatPlatform platform = current;
        return platform == null ? ChatPlatform.super.send(commands) : platform.send(commands);
    }

    @Override
    public void close() {
        ChatPlatform platform = current;
        if (platform != null) platform.close();
    }
}
