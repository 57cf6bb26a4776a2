package dev.atalaya.platform.supervisorapi;

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
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Me;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Slice;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/// A platform that speaks the Supervisor API v1. Thread-safe.
public final class SupervisorApiPlatform implements ChatPlatform {

    private final Limits limits;
    private final Pace pace;
    private final ThreadFactory threads;
    private final Supplier<Texts> texts;
    private final Decoder decoder;
    private final Http http;
    private final Answers answers;
    private final Outcomes outcomes;
    private final CommandRequests commands;
    private final Histories histories;
    private final Set<LiveFeed> feeds = ConcurrentHashMap.newKeySet();

    /// @param threads makes the thread of each live feed
    /// @param texts the language in which it says what is wrong
    public SupervisorApiPlatform(Endpoint endpoint, ThreadFactory threads, Supplier<Texts> texts) {
        this(endpoint, threads, texts, Limits.standard(), Pace.real(), InstantSource.system());
    }

    SupervisorApiPlatform(
            Endpoint endpoint,
            ThreadFactory threads,
            Supplier<Texts> texts,
            Limits limits,
            Pace pace,
            InstantSource clock) {
        this.limits = limits;
        this.pace = pace;
        this.threads = threads;
        this.texts = texts;
        this.decoder = new Decoder(texts);
        this.http = new Http(endpoint, limits, texts, clock, new ProblemReader(decoder.mapper()));
        this.answers = new Answers(http);
        this.outcomes = new Outcomes(http, decoder);
        this.commands = new CommandRequests(http, decoder.mapper());
        this.histories = new Histories(decoder);
    }

    @Override
    public Answer<Me> me() {
        return get(decoder::me, Map.of(), "me");
    }

    @Override
    public Answer<Page<UserState>> states() {
        return get(json -> decoder.page(json, UserState.class), Map.of(), "states");
    }

    @Override
    public Answer<Page<Group>> groups() {
        return get(json -> decoder.page(json, Group.class), Map.of(), "groups");
    }

    @Override
    public Answer<Page<Agent>> agents() {
        return get(json -> decoder.page(json, Agent.class), Map.of(), "agents");
    }

    @Override
    public Answer<Page<AutomatedTask>> tasks() {
        return get(json -> decoder.page(json, AutomatedTask.class), Map.of(), "tasks");
    }

    @Override
    public Answer<Page<Conversation>> conversations(@Nullable String cursor) {
        Map<String, String> query = cursor == null ? Map.of() : Map.of("cursor", cursor);
        return get(json -> decoder.page(json, Conversation.class), query, "conversations");
    }

    @Override
    public Answer<Conversation> conversation(String id) {
        return get(single(Conversation.class), Map.of(), "conversations", id);
    }

    @Override
    public Answer<List<Message>> messages(String conversationId, @Nullable String before) {
        Map<String, String> query = before == null ? Map.of() : Map.of("before", before);
        return get(json -> decoder.list(json, Message.class), query, "conversations", conversationId, "messages");
    }

    @Override
    public Answer<Page<Assignment>> assignments(Instant from, Instant to, @Nullable String cursor) {
        Request request = get(http.url("assignments"), range(from, to, cursor));
        return answers.of(http.sendPatiently(request), json -> decoder.page(json, Assignment.class));
    }

    @Override
    public Answer<Assignment> assignment(String id) {
        return get(single(Assignment.class), Map.of(), "assignments", id);
    }

    @Override
    public Answer<Slice<AgentInterval>> stateHistory(Instant from, Instant to, @Nullable String cursor) {
        Request request = get(http.url("state-history"), range(from, to, cursor));
        return answers.of(http.sendPatiently(request), histories::states);
    }

    @Override
    public Answer<Slice<ConfigInterval>> configHistory(Instant from, Instant to, @Nullable String cursor) {
        Request request = get(http.url("config-history"), range(from, to, cursor));
        return answers.of(http.sendPatiently(request), histories::configurations);
    }

    @Override
    public Answer<Slice<ConversationSpan>> conversationHistory(Instant from, Instant to, @Nullable String cursor) {
        Request request = get(http.url("conversation-history"), range(from, to, cursor));
        return answers.of(http.sendPatiently(request), histories::conversations);
    }

    private static Map<String, String> range(Instant from, Instant to, @Nullable String cursor) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("from", from.toString());
        query.put("to", to.toString());
        if (cursor != null) query.put("cursor", cursor);
        return query;
    }

    @Override
    public Feed follow(long seq, FeedListener listener) {
        Inflow inflow = new Inflow(seq, listener, pace, texts);
        FeedState state = new FeedState(listener);
        FrameReader frames = new FrameReader(decoder.mapper(), texts);
        EventStream stream = new EventStream(http, limits, frames, inflow, state);
        Poller poller = new Poller(http, decoder.mapper(), frames, inflow, state);
        LiveFeed feed = new LiveFeed(http, limits, pace, state, stream, poller);
        feeds.add(feed);
        threads.newThread(() -> {
                    try {
                        feed.run();
                    } finally {
                        feeds.remove(feed);
                    }
                })
                .start();
        return feed;
    }

    @Override
    public Outcome send(Command command) {
        Request request;
        try {
            request = commands.of(command);
        } catch (IllegalArgumentException _) {
            return new Outcome.Rejected("", http.line("platform.not-found"));
        }
        return outcomes.of(command, http.send(request));
    }

    /// Reassignments go together, unless the platform does not take them so.
    @Override
    public List<Outcome> send(List<Command> sent) {
        Request together = sent.size() > 1 ? commands.together(sent) : null;
        List<Outcome> came = together == null ? null : outcomes.of(sent, http.sendPatiently(together));
        return came == null ? ChatPlatform.super.send(sent) : came;
    }

    private <T> Function<byte[], Decoder.Read<T>> single(Class<T> type) {
        return json -> new Decoder.Read<>(decoder.single(json, type));
    }

    private <T> Answer<T> get(Function<byte[], Decoder.Read<T>> decode, Map<String, String> query, String... segments) {
        HttpUrl.Builder url;
        try {
            url = http.url(segments);
        } catch (IllegalArgumentException _) {
            // No address can carry such an id, so nothing has it.
            return new Answer.Refused<>(404, "", http.line("platform.not-found"));
        }
        return answers.of(http.send(get(url, query)), decode);
    }

    private Request get(HttpUrl.Builder url, Map<String, String> query) {
        query.forEach(url::addQueryParameter);
        return http.request(url.build()).build();
    }

    @Override
    public void close() {
        feeds.forEach(LiveFeed::close);
        http.close();
    }
}
