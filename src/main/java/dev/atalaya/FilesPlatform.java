package dev.atalaya;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Command;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.UserState;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.platform.Feed;
import dev.atalaya.platform.FeedListener;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.history.ImportMade;
import dev.atalaya.store.history.Imports;
import dev.atalaya.sync.Loop;
import dev.atalaya.sync.Who;
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Me;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Slice;
import dev.atalaya.wire.Stamped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Stands where a platform would, for a profile that has only files: always there, it knows by name whom the imports
/// tell of, and of nothing that happens. Connects to nowhere. Where the own file cannot be read it does not answer, and
/// is asked again.
final class FilesPlatform implements ChatPlatform {

    private static final Duration SIGN = Duration.ofSeconds(1);

    private final Loop loop;
    private final Clock clock;
    private final @Nullable Imports imports;
    private final Supplier<Texts> texts;
    /// The imports of which the floor that was fetched last tells; it begins with the states. Null before the first.
    private volatile @Nullable List<ImportMade> told;

    /// @param loop gives signs of life; ended here
    /// @param imports null where there are no files
    FilesPlatform(Loop loop, Clock clock, @Nullable Imports imports, Supplier<Texts> texts) {
        this.loop = loop;
        this.clock = clock;
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    public Answer<Me> me() {
        String name = texts.get().get("files.only");
        return read(() -> new Me(
                Who.FILES_ONLY,
                clock.instant(),
                1,
                Who.FILES_ONLY,
                name,
                Role.ADMINISTRATOR,
                List.of(),
                name,
                zone().getId(),
                false,
                Set.of()));
    }

    private static <T> Answer<T> read(Supplier<T> value) {
        try {
            return new Answer.Ok<>(value.get());
        } catch (StoreException e) {
            return unreadable(e);
        }
    }

    private static <T> Answer<T> unreadable(StoreException why) {
        return new Answer.Unreachable<>(String.valueOf(why.getMessage()), null);
    }

    private List<ImportMade> made() {
        return imports == null ? List.of() : imports.all();
    }

    /// Of the newest import's times; this computer's before the first.
    private ZoneId zone() {
        List<ImportMade> made = made();
        return made.isEmpty() ? ZoneId.systemDefault() : made.getFirst().zone();
    }

    private <T> Answer<Page<T>> nothing() {
        return new Answer.Ok<>(page(List.of()));
    }

    private <T> Page<T> page(List<Stamped<T>> items) {
        return new Page<>(Who.FILES_ONLY, clock.instant(), 1, 0, items, null);
    }

    /// What imports tell of, of one kind.
    private <T> Page<T> named(Function<FloorEvent, Stream<T>> kind) {
        List<FloorEvent> things = imports == null ? List.of() : imports.things();
        return page(
                things.stream().flatMap(kind).map(one -> new Stamped<>(0, one)).toList());
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
        return read(() -> {
            told = made();
            return named(
                    thing -> thing instanceof FloorEvent.StateChanged(UserState one) ? Stream.of(one) : Stream.empty());
        });
    }

    @Override
    public Answer<Page<Group>> groups() {
        return read(() ->
                named(thing -> thing instanceof FloorEvent.GroupChanged(Group one) ? Stream.of(one) : Stream.empty()));
    }

    @Override
    public Answer<Page<Agent>> agents() {
        return read(() ->
                named(thing -> thing instanceof FloorEvent.AgentChanged(Agent one) ? Stream.of(one) : Stream.empty()));
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
        loop.execute(() -> sign(listener, over, true));
        return () -> over.set(true);
    }

    /// Where something else is imported than was told of, also before the start, the names are to be fetched anew.
    private void sign(FeedListener listener, AtomicBoolean over, boolean first) {
        if (over.get()) return;
        Answer<Void> end = endOfFeed();
        if (end != null) {
            listener.ended(end);
            return;
        }
        if (first) listener.connected(false);
        listener.alive(Who.FILES_ONLY, clock.instant(), 1, 0);
        loop.after(SIGN, () -> sign(listener, over, false));
    }

    /// Null while it goes on.
    private @Nullable Answer<Void> endOfFeed() {
        try {
            return made().equals(told) ? null : new Answer.TooOld<>();
        } catch (StoreException e) {
            return unreadable(e);
        }
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
