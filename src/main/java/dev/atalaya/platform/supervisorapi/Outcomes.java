package dev.atalaya.platform.supervisorapi;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.Outcome;
import dev.atalaya.wire.AssignmentResult;
import dev.atalaya.wire.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What a reply means for one who asked for a change.
final class Outcomes {

    private final Http http;
    private final Decoder decoder;

    Outcomes(Http http, Decoder decoder) {
        this.http = http;
        this.decoder = decoder;
    }

    Outcome of(Command command, Reply reply) {
        return switch (reply) {
            case Reply.Got got -> confirmed(command, got.body());
            case Reply.Declined declined -> declined(declined);
            case Reply.Nothing nothing -> new Outcome.Unreachable(nothing.why(), nothing.retryAfter());
        };
    }

    private Outcome confirmed(Command command, byte[] body) {
        try {
            if (command instanceof Command.Reassign) {
                AssignmentResult result = decoder.object(body, AssignmentResult.class);
                return new Outcome.Confirmed(result.assignmentVersion(), result.assigneeId());
            }
            JsonNode version = decoder.mapper().readTree(body).path("value").path("version");
            if (version.canConvertToLong()) return new Outcome.Confirmed(version.longValue(), null);
            return new Outcome.Unreachable(http.line("platform.item-field", "value.version"), null);
        } catch (JacksonException e) {
            return new Outcome.Unreachable(http.explain(e), null);
        }
    }

    private static Outcome declined(Reply.Declined declined) {
        Problem problem = declined.problem();
        Long version = problem.version();
        return switch (problem.status()) {
            // The command is good, only the token is not: it may go out again after a new sign-in.
            case 401 -> new Outcome.Unreachable(declined.why(), null);
            // Without a version nobody said who has it now, and we must not say that nobody does.
            case 412 ->
                version == null
                        ? new Outcome.Rejected(problem.type(), declined.why())
                        : new Outcome.Conflict(version, problem.assigneeId(), problem.groupId());
            default -> new Outcome.Rejected(problem.type(), declined.why());
        };
    }
}
