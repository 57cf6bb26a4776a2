package dev.atalaya.store.log;

import dev.atalaya.floor.Actor;
import org.jspecify.annotations.Nullable;

/// Who decided, as one filters by it.
///
/// @param id null means anybody of that kind
public record ActorRef(Actor.Kind kind, @Nullable String id) {

    public static ActorRef any(Actor.Kind kind) {
        return new ActorRef(kind, null);
    }

    public boolean covers(Actor actor) {
        return actor.kind() == kind && (id == null || id.equals(actor.id()));
    }
}
