package dev.atalaya.store.cache;

import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.store.columns.Block;
import dev.atalaya.store.columns.Column;
import dev.atalaya.store.columns.LooseBlock;
import dev.atalaya.store.log.Standing;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a [Standing] needs beside the columns that filters read.
final class StandingCodec {

    private static final List<RuleCode> RULES = List.of(RuleCode.values());
    private static final List<Trigger> TRIGGERS = List.of(Trigger.values());

    /// The key does not say the time exactly.
    private static final int OWN_TIME = 1;
    private static final int CONNECTED = 2;
    private static final int ASSIGNABLE = 4;
    private static final int TEST = 8;

    private final Words words;
    private final DecisionCodec decisions;
    private final CandidatesCodec candidates;
    private final ActorCodec actors;

    StandingCodec(Words words, DecisionCodec decisions) {
        this.words = words;
        this.decisions = decisions;
        this.candidates = new CandidatesCodec(words);
        this.actors = new ActorCodec(words);
    }

    byte[] pack(LooseBlock.Row row) {
        DecisionCodec.Begin begin = decisions.begin(row.key(), row.rest());
        boolean ownTime = !Slots.at(row.key()).equals(begin.at());
        Candidate chosen = chosen(row, begin.at());
        Packer to = new Packer().u8((ownTime ? OWN_TIME : 0) | flags(chosen));
        if (ownTime) to.instant(begin.at());
        return to.number(chosen == null ? 0 : words.known(Word.Kind.STATE, chosen.stateId(), chosen.stateName()))
                .text(begin.id())
                .text(begin.conversationId())
                .text(begin.contactName())
                .toBytes();
    }

    private @Nullable Candidate chosen(LooseBlock.Row row, Instant at) {
        String agentId = words.idOrNull(Word.Kind.AGENT, row.value(Column.AGENT));
        if (agentId == null) return null;
        return candidates.unpack(row.candidates(), at).stream()
                .filter(c -> c.agentId().equals(agentId))
                .findFirst()
                .orElse(null);
    }

    private static int flags(@Nullable Candidate chosen) {
        if (chosen == null) return 0;
        return (chosen.connected() ? CONNECTED : 0)
                | (chosen.assignable() ? ASSIGNABLE : 0)
                | (chosen.test() ? TEST : 0);
    }

    Standing unpack(Block block, int row) {
        Unpacker from = new Unpacker(block.standing(row));
        int flags = from.u8();
        Instant at = (flags & OWN_TIME) == 0 ? Slots.at(block.keys()[row]) : from.instant();
        int state = from.smallNumber();
        String id = from.text();
        String conversationId = from.text();
        String contactName = from.text();
        Given given = new Given(
                id,
                at,
                Unpacker.at(TRIGGERS, value(block, Column.CAUSE, row)),
                Unpacker.at(RULES, value(block, Column.RULE, row)),
                actors.actor(value(block, Column.ACTOR, row)),
                state == 0 ? null : words.word(Word.Kind.STATE, state).name(),
                (flags & CONNECTED) != 0,
                (flags & ASSIGNABLE) != 0,
                (flags & TEST) != 0);
        return new Standing(
                conversationId,
                contactName,
                words.word(Word.Kind.GROUP, value(block, Column.GROUP, row)).id(),
                words.idOrNull(Word.Kind.AGENT, value(block, Column.AGENT, row)),
                given);
    }

    private static int value(Block block, Column column, int row) {
        return block.coded(column).value(row);
    }
}
