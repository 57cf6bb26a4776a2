package dev.atalaya.ui.log;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Went;
import dev.atalaya.store.log.ActorRef;
import dev.atalaya.store.log.Judgement;
import dev.atalaya.store.log.LogFilter;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A [LogState] as JSON, without what was selected and brushed. What it does not say lets everything through.
final class StateJson {

    private StateJson() {}

    static ObjectNode write(LogState state) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("scope", state.scope().preset().name());
        Period custom = state.scope().custom();
        if (custom != null) {
            json.put("from", custom.from().toString());
            json.put("to", custom.to().toString());
        }
        LogFilter filter = state.conditions();
        put(json, "groups", filter.groups());
        put(json, "agents", filter.agents());
        put(json, "agentsBefore", filter.agentsBefore());
        put(json, "rules", filter.rules());
        put(json, "triggers", filter.triggers());
        put(json, "actors", filter.actors().stream().map(StateJson::actor).toList());
        put(json, "went", filter.went());
        put(json, "judgements", filter.judgements());
        put(json, "conversations", filter.conversations());
        if (!filter.contact().isEmpty()) json.put("contact", filter.contact());
        return json;
    }

    private static void put(ObjectNode json, String key, Collection<?> values) {
        if (values.isEmpty()) return;
        ArrayNode array = json.putArray(key);
        values.stream().map(Object::toString).sorted().forEach(array::add);
    }

    private static String actor(ActorRef actor) {
        return actor.id() == null ? actor.kind().name() : actor.kind() + ":" + actor.id();
    }

    private static ActorRef actor(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) return ActorRef.any(Actor.Kind.valueOf(text));
        return new ActorRef(Actor.Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    /// @throws IllegalArgumentException naming the field and the value that cannot be read
    static LogState read(JsonNode json) {
        Scope.Preset preset = one(json, "scope", Scope.Preset::valueOf);
        Scope scope = preset == Scope.Preset.CUSTOM
                ? Scope.custom(new Period(one(json, "from", Instant::parse), one(json, "to", Instant::parse)))
                : Scope.of(preset);
        LogFilter filter = LogFilter.ALL
                .withGroups(some(json, "groups", text -> text))
                .withAgents(some(json, "agents", text -> text))
                .withAgentsBefore(some(json, "agentsBefore", text -> text))
                .withRules(some(json, "rules", RuleCode::valueOf))
                .withTriggers(some(json, "triggers", Trigger::valueOf))
                .withActors(some(json, "actors", StateJson::actor))
                .withWent(some(json, "went", Went::valueOf))
                .withJudgements(some(json, "judgements", Judgement::valueOf))
                .withConversations(some(json, "conversations", text -> text))
                .withContact(json.path("contact").asString(""));
        return new LogState(scope, filter, null, null);
    }

    private static <T> T one(JsonNode json, String key, Function<String, T> reader) {
        return value(key, json.path(key).asString(""), reader);
    }

    private static <T> Set<T> some(JsonNode json, String key, Function<String, T> reader) {
        Set<T> values = new LinkedHashSet<>();
        for (JsonNode value : json.path(key)) values.add(value(key, value.asString(""), reader));
        return values;
    }

    private static <T> T value(String key, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new IllegalArgumentException(key + " is “" + text + "”, which is not known here", e);
        }
    }
}
