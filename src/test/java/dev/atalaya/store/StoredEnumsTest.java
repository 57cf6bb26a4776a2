package dev.atalaya.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import dev.atalaya.floor.Went;
import dev.atalaya.store.history.Held;
import dev.atalaya.store.log.Judgement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cache holds these by their number. New values go to the end; who changes the order otherwise writes a
/// migration that empties the cache.
class StoredEnumsTest {

    private record Stored(Class<? extends Enum<?>> type, String values) {}

    static Stream<Stored> stored() {
        return Stream.of(
                new Stored(Actor.Kind.class, "BOT TASK AGENT SUPERVISOR"),
                new Stored(Channel.class, "WHATSAPP WEB INSTAGRAM MESSENGER TELEGRAM EMAIL"),
                new Stored(Entity.class, "STATE GROUP AGENT TASK CONVERSATION ASSIGNMENT"),
                new Stored(Evidence.class, "RECORDED OBSERVED SAMPLED IMPORTED RECONSTRUCTED UNKNOWN"),
                new Stored(Held.class, "RECORDED OBSERVED IMPORTED GONE WANTED"),
                new Stored(HistoryKind.class, "STATES CONFIG CONVERSATIONS DECISIONS"),
                new Stored(Inbox.class, "WAITING ACTIVE EXPIRED OUTGOING"),
                new Stored(Role.class, "AGENT SUPERVISOR ADMINISTRATOR"),
                new Stored(
                        RuleCode.class,
                        "HELD_EMPTY_GROUP LAST_AGENT RANDOM_ASSIGNABLE NOBODY_ASSIGNABLE HELD_NOBODY_ASSIGNABLE"
                                + " OUT_OF_HOURS HELD_OUT_OF_HOURS NOT_BY_RULES NOT_TOLD"),
                new Stored(Side.class, "CUSTOMER AGENT BOT"),
                new Stored(Trigger.class, "NEW REACTIVATION TRANSFER AUTOMATED_TASK AGENT_LEFT MANUAL"),
                new Stored(
                        Verdict.class,
                        "CHOSEN NOT_DRAWN DEACTIVATED NOT_CONNECTED STATE_NOT_ASSIGNABLE LAST_AGENT_LEFT_OUT"
                                + " ASSIGNEE_LEFT_OUT NOT_CONSIDERED"),
                new Stored(Went.class, "HELD TEST_AGENT NOT_AVAILABLE ASSIGNABLE UNKNOWN"),
                new Stored(Judgement.class, "CONSISTENT CONTRADICTS CANNOT_TELL NOT_BY_RULES"));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void numbersKeepTheirMeaning(Stored stored) {
        List<String> known = List.of(stored.values().split(" "));

        assertThat(Arrays.stream(stored.type().getEnumConstants()).map(Enum::name))
                .startsWith(known.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void newValuesAreWrittenDownHere(Stored stored) {
        assertThat(stored.type().getEnumConstants()).hasSize(stored.values().split(" ").length);
    }
}
