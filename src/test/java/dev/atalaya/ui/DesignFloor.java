package dev.atalaya.ui;

import static dev.atalaya.sync.AgentBuilder.agent;
import static dev.atalaya.sync.ConversationBuilder.conversation;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Attention;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.UserState;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationBuilder;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.GroupView;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.PlatformClock;
import dev.atalaya.sync.StoreHealth;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The floor of the design's pictures, to lay ours beside them.
public final class DesignFloor {

    private static final UserState COACHING = new UserState("st-coach", "Coaching", "coach", "", false, true, 1);

    private static final String[][] LOST = {
        {"Carlos Peña", "WHATSAPP", "38", "test1", "¿Siguen teniendo la oferta de la semana pasada?"},
        {"Lucía Ferrer", "WHATSAPP", "31", "test1", "Hola, quiero un presupuesto para la oficina"},
        {"Grupo Andino S.A.", "WEB", "27", "marta", "Necesitamos la factura del mes pasado"},
        {"Óscar Villalba", "WHATSAPP", "22", "test1", "Buenas, ¿hay alguien?"},
        {"Nadia Fuentes", "INSTAGRAM", "19", "test1", "Vi el anuncio y me interesa"},
        {"Hernán Solís", "WHATSAPP", "14", "marta", "Gracias, espero su respuesta"},
        {"María José Lara", "MESSENGER", "11", "test1", "¿Tienen envío a Quetzaltenango?"},
        {"Estudio Nimbo", "EMAIL", "9", "diana", "Re: factura 2231 pendiente"},
        {"Iván Robles", "WHATSAPP", "8", "test1", "ok"},
        {"Paula Santos", "WHATSAPP", "6", "jorge", "¿Puedo pagar en dos partes?"},
        {"Beto Aguilar", "TELEGRAM", "5", "test1", "ok"},
        {"Renata Díaz", "WHATSAPP", "4", "marta", "Quiero cambiar mi pedido"},
        {"Clínica San Rafael", "WHATSAPP", "3", "test1", "¿Me llaman hoy, por favor?"},
        {"Ernesto Quiroga", "WEB", "2", "test1", "Hola"},
        {"Julia Montes", "WHATSAPP", "1", "diana", "Tengo una duda con el precio"},
        {"Ramiro Ortega", "WHATSAPP", "0", "test1", "Buen día"},
        {"Distribuidora Hermanos Castellanos de Centroamérica", "WHATSAPP", "0", "marta", "¿Hay stock del 40?"},
    };

    private DesignFloor() {}

    public static Delta delta() {
        Map<String, UserState> states = new LinkedHashMap<>();
        for (UserState state : FloorFixtures.states()) states.put(state.id(), state);
        states.put(COACHING.id(), COACHING);
        List<Conversation> conversations = conversations();
        Map<String, AgentView> agents = new LinkedHashMap<>();
        for (Agent agent : agents()) {
            agents.put(agent.id(), Deltas.agent(agent, states.get(agent.stateId()), conversations));
        }
        Map<String, Optional<GroupView>> groups = new LinkedHashMap<>();
        for (Group group : FloorFixtures.groups()) {
            GroupView view = Deltas.group(group, agents);
            Instant until = group.id().equals("g-soporte")
                    ? null
                    : FloorFixtures.NOW.plus(Duration.ofMinutes(group.id().equals("g-ventas") ? 460 : 400));
            groups.put(group.id(), Optional.of(new GroupView(group, view.eligible(), view.active(), true, until)));
        }
        Map<String, Optional<ConversationView>> views = new LinkedHashMap<>();
        for (Conversation c : conversations) {
            boolean lost = c.groupId().equals("g-ventas") && c.inbox() == Inbox.ACTIVE;
            Attention.Kind kind =
                    "test1".equals(c.assigneeId()) ? Attention.Kind.TEST_AGENT : Attention.Kind.ASSIGNEE_DISCONNECTED;
            Attention attention = lost ? new Attention(kind, c.lastMessageAt()) : null;
            views.put(c.id(), Optional.of(new ConversationView(c, attention, null, 0)));
        }
        Map<String, Optional<UserState>> shownStates = new LinkedHashMap<>();
        states.forEach((id, state) -> shownStates.put(id, Optional.of(state)));
        Map<String, Optional<AgentView>> shownAgents = new LinkedHashMap<>();
        agents.forEach((id, view) -> shownAgents.put(id, Optional.of(view)));
        return new Delta(
                true,
                shownStates,
                groups,
                shownAgents,
                views,
                List.of(),
                Map.of(),
                new Link(
                        Link.State.LIVE,
                        FloorFixtures.NOW.minusMillis(400),
                        "",
                        FloorFixtures.me(),
                        38,
                        System.nanoTime() - 400_000_000),
                new PlatformClock(FloorFixtures.NOW, System.nanoTime(), 1),
                new StoreHealth(412_214, 96_000_000, List.of()),
                true);
    }

    private static List<Agent> agents() {
        return List.of(
                agent("marta", "Marta López").offline(Duration.ofMinutes(5302)).build(),
                agent("jorge", "Jorge Paz")
                        .state("st-training", Duration.ofMinutes(42))
                        .build(),
                agent("diana", "Diana Ruiz")
                        .state("st-lunch", Duration.ofMinutes(18))
                        .build(),
                agent("test1", "Test Agent 1")
                        .offline(Duration.ofMinutes(109))
                        .test()
                        .build(),
                online("ana", "Ana Castillo", 75),
                online("luis", "Luis Mejía", 130),
                online("sofia", "Sofía Vega", 51),
                agent("pablo", "Pablo Ríos")
                        .state("st-coach", Duration.ofMinutes(12))
                        .build(),
                agent("elena", "Elena Núñez").offline(Duration.ofMinutes(140)).build(),
                online("raul", "Raúl Cárdenas", 182),
                online("irene", "Irene Gil", 104),
                online("tomas", "Tomás Mora", 22),
                online("celia", "Qa Prado", 40),
                agent("bruno", "Bruno Salas").offline(Duration.ofMinutes(60)).build());
    }

    private static Agent online(String id, String name, int minutes) {
        return agent(id, name).state("st-online", Duration.ofMinutes(minutes)).build();
    }

    private static List<Conversation> conversations() {
        List<Conversation> all = new ArrayList<>();
        int id = 48_213;
        for (String[] lost : LOST) {
            boolean again = lost[0].startsWith("Hern");
            ConversationBuilder c = conversation("" + id++, lost[0], "g-ventas")
                    .waiting(Duration.ofSeconds(Math.max(12, 60L * Integer.parseInt(lost[2]))))
                    .assign("g-ventas", lost[3])
                    .channel(Channel.valueOf(lost[1]))
                    .message(lost[4])
                    .given(again ? RuleCode.LAST_AGENT : RuleCode.NOBODY_ASSIGNABLE, "Offline", false, false);
            all.add(c.build());
        }
        String[] served = {"ana", "luis", "sofia", "pablo", "raul", "irene", "tomas"};
        for (int i = 0; i < 40; i++) {
            String agent = served[i * 5 % served.length];
            String group = i * 5 % served.length < 4 ? "g-soporte" : "g-cobranza";
            Conversation c = conversation("" + (47_100 + i), "Cliente " + i, group)
                    .assign(group, agent)
                    .replied(FloorFixtures.NOW.minus(Duration.ofMinutes(3)))
                    .given(RuleCode.RANDOM_ASSIGNABLE, "Online", true, true)
                    .build();
            all.add(i % 7 == 0 ? bySupervisor(c) : c);
        }
        for (int i = 0; i < 9; i++) {
            all.add(conversation("" + (46_000 + i), "En espera " + i, "g-cobranza")
                    .waiting(Duration.ofMinutes(2 + i))
                    .given(RuleCode.HELD_NOBODY_ASSIGNABLE, "Online", true, true)
                    .build());
        }
        return all;
    }

    private static Conversation bySupervisor(Conversation c) {
        Given given = new Given(
                "a" + c.id(),
                c.lastMessageAt(),
                Trigger.MANUAL,
                RuleCode.NOT_BY_RULES,
                new Actor(Actor.Kind.SUPERVISOR, "rc", "R. Castro"),
                "Online",
                true,
                true,
                false);
        return c.given(given);
    }
}
