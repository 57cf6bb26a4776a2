package dev.atalaya.simulator.world;

import dev.atalaya.floor.Conversation;
import dev.atalaya.wire.Problem;
import org.jspecify.annotations.Nullable;

/// Why a command is refused, in one line for people and a code for programs.
final class Problems {

    private Problems() {}

    static Problem notFound(String what, String id) {
        return problem("not-found", 404, "There is no " + what + " \"" + id + "\" that you may see.", null);
    }

    static Problem forbidden(String title) {
        return problem("forbidden", 403, title, null);
    }

    static Problem invalid(String field, String title) {
        return problem("invalid", 422, title, field);
    }

    static Problem refused(String type, String title) {
        return problem(type, 409, title, null);
    }

    static Problem keyReused(String key) {
        return problem("key-reused", 422, "The key \"" + key + "\" was used for another request.", "Idempotency-Key");
    }

    static Problem changed(String what, long version) {
        return new Problem(
                "version-mismatch", "The " + what + " has changed meanwhile.", 412, null, null, null, null, version);
    }

    static Problem moved(Conversation value) {
        return new Problem(
                "version-mismatch",
                "The conversation has moved meanwhile.",
                412,
                null,
                null,
                value.assigneeId(),
                value.groupId(),
                value.assignmentVersion());
    }

    private static Problem problem(String type, int status, String title, @Nullable String field) {
        return new Problem(type, title, status, null, field, null, null, null);
    }
}
