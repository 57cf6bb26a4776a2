package dev.atalaya.cli;

import dev.atalaya.wire.Json;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A made-up company of any size for a load run, as a scenario file: groups of some 25 agents who are always on duty.
final class LoadScenario {

    private static final int GROUP_SIZE = 25;
    private static final String[] FIRST = {"Ana", "Luis", "Marta", "Jorge", "Diana", "Raúl", "Irene", "Óscar", "Nadia"};
    private static final String[] LAST = {"López", "Paz", "Ruiz", "Castillo", "Mejía", "Vega", "Ríos", "Núñez", "Mora"};

    private final JsonMapper mapper = Json.mapper();
    private final int agents;
    private final int conversations;

    LoadScenario(int agents, int conversations) {
        this.agents = agents;
        this.conversations = conversations;
    }

    String json() {
        ObjectNode company = mapper.createObjectNode()
                .put("name", "load-" + agents + "-" + conversations)
                .put("account", "Load")
                .put("zone", "America/Guatemala")
                .put("start", "2026-11-24T10:20:00")
                .put("firstConversation", 100_000)
                .put("openConversations", conversations)
                .put("workState", "online")
                .put("awayState", "offline");
        state(company.withArray("states"), "online", "Online", true);
        state(company.withArray("states"), "offline", "Offline", false);
        state(company.withArray("states"), "lunch", "Lunch", false);
        int groups = Math.max(1, (agents + GROUP_SIZE - 1) / GROUP_SIZE);
        for (int i = 0; i < groups; i++) group(company.withArray("groups"), i);
        for (int i = 0; i < agents; i++) agent(company.withArray("agents"), i, i % groups);
        company.withArray("users")
                .addObject()
                .put("id", "admin")
                .put("name", "Rebeca Castro")
                .put("role", "ADMINISTRATOR");
        ObjectNode names = company.putObject("names");
        fill(names.putArray("first"), FIRST);
        fill(names.putArray("last"), LAST);
        for (int i = 0; i < groups; i++) traffic(company.withArray("traffic"), i);
        return mapper.writeValueAsString(company);
    }

    private static void state(ArrayNode states, String id, String name, boolean assignable) {
        states.addObject()
                .put("id", id)
                .put("name", name)
                .put("keyword", id)
                .put("icon", "")
                .put("assignable", assignable);
    }

    private static void group(ArrayNode groups, int number) {
        groups.addObject().put("id", "g" + number).put("name", "Group " + (number + 1));
    }

    private static void agent(ArrayNode agents, int number, int group) {
        String name = FIRST[number % FIRST.length] + " " + LAST[number / FIRST.length % LAST.length] + " " + number;
        ObjectNode agent =
                agents.addObject().put("id", "a" + number).put("name", name).put("email", "");
        agent.putArray("groups").add("g" + group);
        agent.putObject("routine").putArray("shifts").add("MON-SUN 00:00-00:00");
    }

    /// The words of the generated messages; by itself nobody writes.
    private static void traffic(ArrayNode traffic, int group) {
        ObjectNode one = traffic.addObject().put("group", "g" + group);
        ArrayNode hours = one.putArray("perHour");
        for (int hour = 0; hour < 24; hour++) hours.add(0);
        one.putObject("channels").put("WHATSAPP", 7).put("WEB", 2).put("INSTAGRAM", 1);
        ObjectNode phrases = one.putObject("phrases");
        phrases.putArray("opening").add("Hola, quiero un presupuesto").add("¿Siguen teniendo la oferta?");
        phrases.putArray("more").add("¿Y cuánto sale?").add("Sí, gracias");
        phrases.putArray("nudge").add("¿Hay alguien?");
        phrases.putArray("answer").add("Con gusto, lo reviso ahora.");
        phrases.putArray("farewell").add("Listo, ¡gracias!");
        phrases.putArray("outreach").add("Le escribo por su consulta de ayer.");
    }

    private static void fill(ArrayNode array, String[] values) {
        for (String value : values) array.add(value);
    }
}
