package dev.atalaya.store.cache;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.Trigger;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.wire.Stamped;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// A floor of any size, with texts of the usual length.
final class LargeFloor {

    private static final Instant NOW = CacheFixture.NOW;

    private LargeFloor() {}

    static FloorSnapshot of(int agents, int conversations) {
        FloorSnapshot small = CacheFixture.floor(CacheFixture.PLATFORM, 40);
        return new FloorSnapshot(
                small.platformId(),
                small.me(),
                small.seq(),
                small.now(),
                small.states(),
                small.groups(),
                many(agents, LargeFloor::agent),
                small.tasks(),
                many(conversations, i -> conversation(i, agents)));
    }

    private static <T> List<Stamped<T>> many(int count, java.util.function.IntFunction<T> make) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Stamped<>((long) i, make.apply(i)))
                .toList();
    }

    private static Agent agent(int i) {
        return new Agent(
                "ag-" + i,
                "María José Hernández " + i,
                "maria.hernandez" + i + "@example.com",
                Role.AGENT,
                true,
                "st-online",
                NOW.minusMillis(i * 7919L),
                i % 3 > 0,
                NOW.minusMillis(i * 7717L),
                NOW.minusMillis(i * 7919L),
                false,
                i);
    }

    private static Conversation conversation(int i, int agents) {
        Instant at = NOW.minusMillis(i * 977L);
        Actor by = i % 10 == 0 ? new Actor(Actor.Kind.SUPERVISOR, "ag-1", "Rosa Gil") : Actor.BOT;
        Given given = new Given("a-" + i, at, Trigger.NEW, RuleCode.RANDOM_ASSIGNABLE, by, "Online", true, true, false);
        return new Conversation(
                "c-" + (100_000 + i),
                "k-" + (700_000 + i),
                "Contacto número " + i,
                Channel.WHATSAPP,
                "g-ventas",
                "ag-" + i % Math.max(1, agents),
                true,
                Inbox.ACTIVE,
                at.minusSeconds(3600),
                null,
                at,
                null,
                at,
                "Buenos días, quisiera saber si tienen el modelo en color azul, gracias",
                at.plusSeconds(60),
                Side.CUSTOMER,
                at.plusSeconds(86_400),
                3,
                given);
    }
}
