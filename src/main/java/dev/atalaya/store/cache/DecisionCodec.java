package dev.atalaya.store.cache;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An [Assignment] to a row of the log and back, exactly. What one filters by stands in columns, the rest is
/// packed.
final class DecisionCodec {

    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<RuleCode> RULES = List.of(RuleCode.values());
    private static final List<Trigger> TRIGGERS = List.of(Trigger.values());

    private static final int OPEN = 1;
    /// The key does not say the time exactly.
    private static final int OWN_TIME = 2;
    private static final int CHANNEL_SHIFT = 2;

    private final Words words;
    private final CandidatesCodec candidates;
    private final SettingsCodec settings;
    private final ActorCodec actors;
    private final Marks marks;

    DecisionCodec(Words words, Marks marks) {
        this.words = words;
        this.marks = marks;
        this.candidates = new CandidatesCodec(words);
        this.settings = new SettingsCodec(words);
        this.actors = new ActorCodec(words);
    }

    /// @param no the key under which it will stand
    DecisionRow pack(Assignment decision, long no, Packer packer) throws TooLargeException {
        return new DecisionRow(
                IdKey.of(decision.id()),
                IdKey.of(decision.conversationId()),
                words.number(Word.Kind.GROUP, decision.groupId(), ""),
                agent(decision.agentId()),
                agent(decision.agentBefore()),
                decision.rule().ordinal(),
                decision.trigger().ordinal(),
                actors.number(decision.actor()),
                marks.of(decision),
                settings.number(decision.settings()),
                candidates.pack(decision.candidates(), decision.at(), packer),
                rest(decision, no, packer));
    }

    Assignment unpack(long no, DecisionRow row) {
        Unpacker from = new Unpacker(row.rest());
        int head = from.u8();
        Instant at = (head & OWN_TIME) == 0 ? Slots.at(no) : from.instant();
        String id = from.text();
        String conversationId = from.text();
        String contactName = from.text();
        String lastAgentId = words.idOrNull(Word.Kind.AGENT, from.smallNumber());
        String previousConversationId = from.textOrNull();
        String causedBy = from.textOrNull();
        int attempt = (int) from.signed();
        return new Assignment(
                id,
                at,
                conversationId,
                contactName,
                Unpacker.at(CHANNELS, head >> CHANNEL_SHIFT),
                words.word(Word.Kind.GROUP, row.group()).id(),
                Unpacker.at(TRIGGERS, row.cause()),
                words.idOrNull(Word.Kind.AGENT, row.before()),
                words.idOrNull(Word.Kind.AGENT, row.agent()),
                Unpacker.at(RULES, row.rule()),
                actors.actor(row.actor()),
                settings.settings(row.settings()),
                (head & OPEN) != 0,
                candidates.unpack(row.candidates(), at),
                lastAgentId,
                previousConversationId,
                causedBy,
                attempt,
                from.textOrNull(),
                from.textOrNull());
    }

    /// With what the packed rest of a decision begins.
    record Begin(Instant at, String id, String conversationId, String contactName) {}

    /// @param no the key under which it stands
    Begin begin(long no, byte[] rest) {
        Unpacker from = new Unpacker(rest);
        Instant at = (from.u8() & OWN_TIME) == 0 ? Slots.at(no) : from.instant();
        return new Begin(at, from.text(), from.text(), from.text());
    }

    /// Whether these are the packed rest of the decision with that id; quicker than unpacking it all.
    boolean hasId(byte[] rest, String id) {
        Unpacker from = new Unpacker(rest);
        if ((from.u8() & OWN_TIME) != 0) from.instant();
        return from.text().equals(id);
    }

    /// The words of the log that one searches, of a packed rest.
    Texts texts(byte[] rest) {
        Unpacker from = new Unpacker(rest);
        if ((from.u8() & OWN_TIME) != 0) from.instant();
        from.text();
        from.text();
        String contact = from.text();
        from.smallNumber();
        from.textOrNull();
        from.textOrNull();
        from.signed();
        return new Texts(contact, from.textOrNull(), from.textOrNull());
    }

    /// What a replay wants of a packed rest.
    Brief brief(long no, byte[] rest) {
        Unpacker from = new Unpacker(rest);
        int head = from.u8();
        Instant at = (head & OWN_TIME) == 0 ? Slots.at(no) : from.instant();
        String id = from.text();
        String conversationId = from.text();
        from.text();
        int last = from.smallNumber();
        from.textOrNull();
        from.textOrNull();
        return new Brief(at, (head & OPEN) != 0, id, conversationId, last, (int) from.signed());
    }

    /// @param last number of the last agent, 0 for nobody
    record Brief(Instant at, boolean open, String id, String conversationId, int last, int attempt) {}

    record Texts(
            String contact,
            @Nullable String wokenBy,
            @Nullable String reason) {}

    private byte[] rest(Assignment decision, long no, Packer packer) throws TooLargeException {
        boolean ownTime = !Slots.at(no).equals(decision.at());
        packer.clear()
                .u8((decision.open() ? OPEN : 0)
                        | (ownTime ? OWN_TIME : 0)
                        | decision.channel().ordinal() << CHANNEL_SHIFT);
        if (ownTime) packer.instant(decision.at());
        byte[] packed = packer.text(decision.id())
                .text(decision.conversationId())
                .text(decision.contactName())
                .number(agent(decision.lastAgentId()))
                .text(decision.previousConversationId())
                .text(decision.causedBy())
                .signed(decision.attempt())
                .text(decision.wokenBy())
                .text(decision.reason())
                .toBytes();
        TooLargeException.check("texts", packed.length);
        return packed;
    }

    private int agent(@Nullable String id) throws TooLargeException {
        return id == null ? 0 : words.number(Word.Kind.AGENT, id, "");
    }
}
