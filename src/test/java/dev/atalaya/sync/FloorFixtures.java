package dev.atalaya.sync;

import static dev.atalaya.sync.AgentBuilder.agent;
import static dev.atalaya.sync.ConversationBuilder.conversation;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Attention;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.TimeRange;
import dev.atalaya.floor.UserState;
import dev.atalaya.wire.Me;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A sensible floor for tests: Marta's three groups on Tuesday 24 November 2026 at 10:20 in Guatemala.
public final class FloorFixtures {

    public static final ZoneId ZONE = ZoneId.of("America/Guatemala");
    public static final Instant NOW = Instant.parse("2026-11-24T16:20:00Z");
    public static final String PLATFORM = "marta-1";

    public static final UserState ONLINE = new UserState("st-online", "Online", "online", "", true, true, 1);
    public static final UserState OFFLINE = new UserState("st-offline", "Offline", "offline", "", false, true, 1);
    public static final UserState LUNCH = new UserState("st-lunch", "Lunch", "lunch", "", false, true, 1);
    public static final UserState TRAINING = new UserState("st-training", "Training", "training", "", false, true, 1);

    public static final String VENTAS = "g-ventas";
    public static final String SOPORTE = "g-soporte";
    public static final String COBRANZA = "g-cobranza";

    public static final String MARTA = "marta";
    public static final String JORGE = "jorge";
    public static final String DIANA = "diana";
    public static final String TEST1 = "test1";
    public static final String ANA = "ana";
    public static final String RAUL = "raul";

    private static final GroupSettings SETTINGS = new GroupSettings(false, false, true, null);

    private FloorFixtures() {}

    public static List<UserState> states() {
        return List.of(ONLINE, OFFLINE, LUNCH, TRAINING);
    }

    public static List<Agent> agents() {
        return List.of(
                agent(MARTA, "Marta López").offline(Duration.ofHours(88)).build(),
                agent(JORGE, "Jorge Paz")
                        .state(TRAINING.id(), Duration.ofMinutes(42))
                        .build(),
                agent(DIANA, "Diana Ruiz")
                        .state(LUNCH.id(), Duration.ofMinutes(18))
                        .build(),
                agent(TEST1, "Test Agent 1")
                        .offline(Duration.ofMinutes(109))
                        .test()
                        .build(),
                agent(ANA, "Ana Castillo").build(),
                agent("luis", "Luis Mejía").build(),
                agent("sofia", "Sofía Vega").build(),
                agent("pablo", "Pablo Ríos")
                        .state(TRAINING.id(), Duration.ofMinutes(12))
                        .build(),
                agent("elena", "Elena Núñez").offline(Duration.ofHours(3)).build(),
                agent(RAUL, "Raúl Cárdenas").build(),
                agent("irene", "Irene Gil").build(),
                agent("tomas", "Tomás Mora").build(),
                agent("celia", "Celia Prado").build(),
                agent("bruno", "Bruno Salas").offline(Duration.ofHours(1)).build());
    }

    public static List<Group> groups() {
        return List.of(
                group(VENTAS, "Ventas", List.of(MARTA, JORGE, DIANA, TEST1), List.of(SOPORTE), weekdays(18)),
                group(
                        SOPORTE,
                        "Soporte",
                        List.of(ANA, "luis", "sofia", "pablo", "elena"),
                        List.of(VENTAS, COBRANZA),
                        null),
                group(
                        COBRANZA,
                        "Cobranza",
                        List.of(RAUL, "irene", "tomas", "celia", "bruno"),
                        List.of(SOPORTE),
                        weekdays(17)));
    }

    public static Group group(
            String id, String name, List<String> members, List<String> transferableTo, @Nullable Schedule schedule) {
        return new Group(id, name, ZONE, members, transferableTo, schedule, SETTINGS, 1);
    }

    /// Monday to Saturday from eight until the hour given.
    public static Schedule weekdays(int until) {
        List<TimeRange> ranges = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY).stream()
                .map(day -> new TimeRange(day, LocalTime.of(8, 0), LocalTime.of(until, 0)))
                .toList();
        return new Schedule(ranges, Set.of());
    }

    public static List<Conversation> conversations() {
        return List.of(
                lost("48213", "Carlos Peña", TEST1, 38)
                        .message("¿Siguen teniendo la oferta?")
                        .build(),
                lost("48214", "Lucía Ferrer", TEST1, 31)
                        .message("Hola, quiero un presupuesto")
                        .build(),
                lost("48215", "Grupo Andino S.A.", MARTA, 27)
                        .channel(Channel.WEB)
                        .build(),
                lost("48216", "Óscar Villalba", TEST1, 22)
                        .message("Buenas, ¿hay alguien?")
                        .build(),
                lost("48217", "Nadia Fuentes", TEST1, 19)
                        .channel(Channel.INSTAGRAM)
                        .build(),
                lost("48218", "Estudio Nimbo", DIANA, 9).channel(Channel.EMAIL).build(),
                lost("48219", "Paula Santos", JORGE, 6).build(),
                served("48190", "Rosa Molina", SOPORTE, "luis"),
                served("48191", "Hugo Leal", SOPORTE, ANA),
                served("48192", "Clínica San Rafael", SOPORTE, "sofia"),
                served("48193", "Beto Aguilar", COBRANZA, RAUL),
                served("48194", "Renata Díaz", COBRANZA, "irene"),
                conversation("48220", "Ernesto Quiroga", COBRANZA)
                        .waiting(Duration.ofMinutes(2))
                        .build(),
                conversation("48180", "Tienda La Ceiba", SOPORTE)
                        .assign(SOPORTE, "elena")
                        .waiting(Duration.ofHours(30))
                        .inbox(Inbox.EXPIRED)
                        .build());
    }

    private static ConversationBuilder lost(String id, String contact, String agentId, int minutes) {
        return conversation(id, contact, VENTAS)
                .waiting(Duration.ofMinutes(minutes))
                .assign(VENTAS, agentId)
                .given(RuleCode.NOBODY_ASSIGNABLE, "Offline", false, false);
    }

    private static Conversation served(String id, String contact, String groupId, String agentId) {
        return conversation(id, contact, groupId)
                .assign(groupId, agentId)
                .replied(NOW.minus(Duration.ofMinutes(3)))
                .given(RuleCode.RANDOM_ASSIGNABLE, "Online", true, true)
                .build();
    }

    /// All that a platform may offer to write.
    public static final Set<String> ALL_ABILITIES =
            Set.of("liveFeed", "writeAssign", "writeBulk", "writeStatus", "groupsWritable", "testFlag");

    /// An administrator of the simulated platform.
    public static Me me() {
        return me(Role.ADMINISTRATOR, Set.of("liveFeed", "writeAssign", "reasonStructured"));
    }

    public static Me me(Role role, Set<String> abilities) {
        return new Me(
                PLATFORM,
                NOW,
                1,
                "rc",
                "Rita Campos",
                role,
                role == Role.ADMINISTRATOR ? List.of() : List.of(VENTAS, SOPORTE, COBRANZA),
                "Comercial LATAM",
                ZONE.getId(),
                true,
                abilities);
    }

    /// A supervisor of this group.
    public static Me supervisor(String... groupIds) {
        return new Me(
                PLATFORM,
                NOW,
                1,
                "sv",
                "Silvia Vela",
                Role.SUPERVISOR,
                List.of(groupIds),
                "Comercial LATAM",
                ZONE.getId(),
                true,
                Set.of("liveFeed", "writeAssign"));
    }

    public static Attention attention(Attention.Kind kind, Conversation conversation) {
        return new Attention(kind, conversation.lastMessageAt());
    }
}
