package dev.atalaya.store.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.FloorEvent.AgentChanged;
import dev.atalaya.floor.FloorEvent.ConversationChanged;
import dev.atalaya.floor.FloorEvent.GroupChanged;
import dev.atalaya.floor.FloorEvent.StateChanged;
import dev.atalaya.floor.FloorEvent.TaskChanged;
import dev.atalaya.store.AnyValues;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class FloorCodecTest {

    private static final List<Function<Unpacker, Object>> UNPACKERS = List.of(
            StateCodec::unpack, GroupCodec::unpack, AgentCodec::unpack, TaskCodec::unpack, ConversationCodec::unpack);

    @Property(tries = 300)
    void everyValueComesBack(@ForAll long seed) {
        AnyValues any = new AnyValues(new Random(seed));
        StateChanged state = new StateChanged(any.state());
        GroupChanged group = new GroupChanged(any.group());
        AgentChanged agent = new AgentChanged(any.agent());
        TaskChanged task = new TaskChanged(any.task());
        ConversationChanged conversation = new ConversationChanged(any.conversation());

        assertThat(StateCodec.unpack(packed(state))).isEqualTo(state.value());
        assertThat(GroupCodec.unpack(packed(group))).isEqualTo(group.value());
        assertThat(AgentCodec.unpack(packed(agent))).isEqualTo(agent.value());
        assertThat(TaskCodec.unpack(packed(task))).isEqualTo(task.value());
        assertThat(ConversationCodec.unpack(packed(conversation))).isEqualTo(conversation.value());
    }

    @Property(tries = 2000)
    void damagedBytesAreMalformedAndNothingElse(@ForAll byte[] bytes) {
        for (Function<Unpacker, Object> unpacker : UNPACKERS) {
            ThrowingCallable read = () -> {
                try {
                    unpacker.apply(new Unpacker(bytes));
                } catch (MalformedException _) {
                    return;
                }
            };
            assertThatCode(read).doesNotThrowAnyException();
        }
    }

    private static Unpacker packed(FloorEvent event) {
        return new Unpacker(Objects.requireNonNull(FloorCodec.pack(event, new Packer())));
    }
}
