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
import dev.atalaya.floor.Role;
import dev.atalaya.floor.UserState;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.platform.Feed;
import dev.atalaya.platform.FeedListener;
import dev.atalaya.sync.Loop;
import dev.atalaya.sync.Who;
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Me;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Slice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Stands where a platform would, for a profile that has only files: always there, it knows of nobody and nothing, so
/// all that is shown was imported. Connects to nowhere.
final class FilesPlatform implements ChatPlatform {

    private static final Duration SIGN = Duration.ofSeconds(1);

    private final Loop loop;
    private final Clock clock;
    private final Supplier<ZoneId> zone;
    private final Supplier<Texts> texts;

    /// @param loop gives signs of life; ended here
    /// @param zone in which days are counted
    FilesPlatform(Loop loop, Clock clock, Supplier<ZoneId> zone, Supplier<Texts> texts) {
        this.loop = loop;
        this.clock = clock;
        this.zone = zone;
        this.texts = texts;
    }

    @Override
    public Answer<Me> me() {
        String name = texts.get().get("files.only");
        return new Answer.Ok<>(new Me(
                Who.FILES_ONLY,
                clock.instant(),
                1,
                Who.FILES_ONLY,
                name,
                Role.ADMINISTRATOR,
                List.of(),
                name,
                zone.get().getId(),
                false,
                Set.of()));
    }

    private <T> Answer<Page<T>> nothing() {
        return new Answer.Ok<>(new Page<>(Who.FILES_ONLY, clock.instant(), 1, 0, List.of(), null));
    }

    private <T> Answer<Slice<T>> noHistory() {
        return new Answer.Ok<>(new Slice<>(Who.FILES_ONLY, clock.instant(), 1, 0, List.of(), null));
    }

    private <T> Answer<T> unknown() {
        return new Answer.Refused<>(404, "", why());
    }

    private String why() {
        return texts.get().get("files.floor.title");
    }

    @Override
    public Answer<Page<UserState>> states() {
        return nothing();
    }

    @Override
    public Answer<Page<Group>> groups() {
        return nothing();
    }

    @Override
    public Answer<Page<Agent>> agents() {
        return nothing();
    }

    @Override
    public Answer<Page<AutomatedTask>> tasks() {
        return nothing();
    }

    @Override
    public Answer<Page<Conversation>> conversations(@Nullable String cursor) {
        return nothing();
    }

    @Override
    public Answer<Conversation> conversation(String id) {
        return unknown();
    }

    @Override
    public Answer<List<Message>> messages(String conversationId, @Nullable String before) {
        return unknown();
    }

    @Override
    public Answer<Page<Assignment>> assignments(Instant from, Instant to, @Nullable String cursor) {
        return nothing();
    }

    @Override
    public Answer<Assignment> assignment(String id) {
        return unknown();
    }

    @Override
    public Answer<Slice<AgentInterval>> stateHistory(Instant from, Instant to, @Nullable String cursor) {
        return noHistory();
    }

    @Override
    public Answer<Slice<ConfigInterval>> configHistory(Instant from, Instant to, @Nullable String cursor) {
        return noHistory();
    }

    @Override
    public Answer<Slice<ConversationSpan>> conversationHistory(Instant from, Instant to, @Nullable String cursor) {
        return noHistory();
    }

    @Override
    public Feed follow(long seq, FeedListener listener) {
        AtomicBoolean over = new AtomicBoolean();
        loop.execute(() -> {
            listener.connected(false);
            sign(listener, over);
        });
        return () -> over.set(true);
    }

    private void sign(FeedListener listener, AtomicBoolean over) {
        if (over.get()) return;
        listener.alive(Who.FILES_ONLY, clock.instant(), 1, 0);
        loop.after(SIGN, () -> sign(listener, over));
    }

    @Override
    public Outcome send(Command command) {
        return new Outcome.Rejected("", why());
    }

    @Override
    public void close() {
        loop.close();
    }
}
