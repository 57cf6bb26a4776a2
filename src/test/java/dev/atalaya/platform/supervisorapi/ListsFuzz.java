package dev.atalaya.platform.supervisorapi;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.UserState;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/// Whatever comes as an answer: what can be understood is, each other thing has its plain line, and an answer that
/// cannot be read at all is refused in the one way that the caller expects.
public final class ListsFuzz {

    private static final Texts ENGLISH = Texts.of(Language.EN);
    private static final Decoder DECODER = new Decoder(() -> ENGLISH);
    private static final Histories HISTORIES = new Histories(DECODER);

    private static final List<Function<byte[], Decoder.Read<?>>> READERS = List.of(
            DECODER::me,
            json -> DECODER.page(json, UserState.class),
            json -> DECODER.page(json, Group.class),
            json -> DECODER.page(json, Agent.class),
            json -> DECODER.page(json, AutomatedTask.class),
            json -> DECODER.page(json, Conversation.class),
            json -> DECODER.page(json, Assignment.class),
            json -> DECODER.list(json, Message.class),
            json -> new Decoder.Read<>(DECODER.single(json, Conversation.class)),
            HISTORIES::states,
            HISTORIES::configurations,
            HISTORIES::conversations);

    private ListsFuzz() {}

    /// @param input the first byte chooses what kind of answer the rest is taken for
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) return;
        byte[] json = Arrays.copyOfRange(input, 1, input.length);
        int reader = Math.floorMod(input[0] - '0', READERS.size());
        try {
            READERS.get(reader).apply(json).unreadable().forEach(PlainLines::check);
        } catch (JacksonException e) {
            PlainLines.check(UnreadableLine.of(e, "chat.example", ENGLISH));
        }
    }
}
