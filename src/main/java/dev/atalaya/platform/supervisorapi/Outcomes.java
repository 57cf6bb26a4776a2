package dev.atalaya.platform.supervisorapi;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.Outcome;
import dev.atalaya.wire.AssignmentResult;
import dev.atalaya.wire.BatchOutcome;
import dev.atalaya.wire.BatchResult;
import dev.atalaya.wire.Problem;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
            if (command instanceof Command.Reassign) return done(decoder.object(body, AssignmentResult.class));
            JsonNode version = decoder.mapper().readTree(body).path("value").path("version");
            if (version.canConvertToLong()) return new Outcome.Confirmed(version.longValue(), null);
            return new Outcome.Unreachable(http.line("platform.item-field", "value.version"), null);
        } catch (JacksonException e) {
            return new Outcome.Unreachable(http.explain(e), null);
        }
    }

    private static Outcome done(AssignmentResult result) {
        return new Outcome.Confirmed(result.assignmentVersion(), result.assigneeId());
    }

    /// What came of each of these, in their order; null where the platform takes none together.
    @Nullable
    List<Outcome> of(List<Command> commands, Reply reply) {
        return switch (reply) {
            case Reply.Got got -> each(commands, got.body());
            case Reply.Declined declined when declined.problem().status() == 401 -> all(commands, declined(declined));
            case Reply.Declined _ -> null;
            case Reply.Nothing nothing -> all(commands, new Outcome.Unreachable(nothing.why(), nothing.retryAfter()));
        };
    }

    private static List<Outcome> all(List<Command> commands, Outcome outcome) {
        return Collections.nCopies(commands.size(), outcome);
    }

    private List<Outcome> each(List<Command> commands, byte[] body) {
        try {
            List<BatchOutcome> items = decoder.object(body, BatchResult.class).items();
            if (items.size() == commands.size())
                return items.stream().map(this::outcome).toList();
            return all(commands, new Outcome.Unreachable(http.line("platform.item-field", "items"), null));
        } catch (JacksonException e) {
            return all(commands, new Outcome.Unreachable(http.explain(e), null));
        }
    }

    private Outcome outcome(BatchOutcome item) {
        AssignmentResult result = item.result();
        Problem problem = item.problem();
        if (result != null) return done(result);
        if (problem == null) return new Outcome.Unreachable(http.line("platform.item-field", "items.result"), null);
        return switch (http.failure(problem)) {
            case Reply.Declined declined -> declined(declined);
            case Reply.Nothing nothing -> new Outcome.Unreachable(nothing.why(), null);
            case Reply.Got _ -> throw new IllegalStateException("a problem is no success");
        };
    }

    private static Outcome declined(Reply.Declined declined) {
        Problem problem = declined.problem();
        Long version = problem.version();
        return switch (problem.status()) {
            // The command is good, only the token is not: it may go out again after a new sign-in.
            case 401 -> new Outcome.Unreachable(declined.why(), null, true);
            // Without a version nobody said who has it now, and we must not say that nobody does.
            case 412 ->
                version == null
                        ? new Outcome.Rejected(problem.type(), declined.why())
                        : new Outcome.Conflict(version, problem.assigneeId(), problem.groupId());
            default -> new Outcome.Rejected(problem.type(), declined.why());
        };
    }
}
