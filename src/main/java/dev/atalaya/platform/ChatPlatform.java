package dev.atalaya.platform;

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
import dev.atalaya.wire.Me;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A chat platform as the console needs it. All calls block, with time-outs, and may be made from any thread
/// but the user interface's.
public interface ChatPlatform extends AutoCloseable {

    Answer<Me> me();

    Answer<Page<UserState>> states();

    Answer<Page<Group>> groups();

    Answer<Page<Agent>> agents();

    Answer<Page<AutomatedTask>> tasks();

    /// Open conversations, page by page; null for the first page.
    Answer<Page<Conversation>> conversations(@Nullable String cursor);

    Answer<Conversation> conversation(String id);

    /// The newest messages first page, oldest first within it; `before` is a message's id, or null.
    Answer<List<Message>> messages(String conversationId, @Nullable String before);

    /// Decisions with `from <= at < to`, page by page.
    Answer<Page<Assignment>> assignments(Instant from, Instant to, @Nullable String cursor);

    Answer<Assignment> assignment(String id);

    /// What agents showed, in stretches that overlap `[from, to)`, page by page in the platform's order; what still
    /// lasts is known up to the answer's time. A page may be short, even empty, and still have a cursor.
    Answer<Slice<AgentInterval>> stateHistory(Instant from, Instant to, @Nullable String cursor);

    /// How things were set up; as [#stateHistory].
    Answer<Slice<ConfigInterval>> configHistory(Instant from, Instant to, @Nullable String cursor);

    /// Conversations that were open at some time in `[from, to)`, whole; as [#stateHistory].
    Answer<Slice<ConversationSpan>> conversationHistory(Instant from, Instant to, @Nullable String cursor);

    /// Follows the live feed after `seq` until it ends or is closed; by stream, or by polling where the stream fails.
    /// The listener is called from one thread of the adapter's, in order.
    Feed follow(long seq, FeedListener listener);

    /// Sends a command once. The same key may be sent again after [Outcome.Unreachable].
    Outcome send(Command command);

    /// Sends many commands, one outcome each, in their order. A platform that takes none together is sent one
    /// after the other, until one is not answered: the rest then counts as not answered either.
    default List<Outcome> send(List<Command> commands) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Command command : commands) {
            Outcome before = outcomes.isEmpty() ? null : outcomes.getLast();
            outcomes.add(before instanceof Outcome.Unreachable ? before : send(command));
        }
        return outcomes;
    }

    @Override
    void close();
}
