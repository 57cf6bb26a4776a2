package dev.atalaya.platform.supervisorapi;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.Target;
import dev.atalaya.wire.AgentPatch;
import dev.atalaya.wire.AssignmentRequest;
import dev.atalaya.wire.BatchItem;
import dev.atalaya.wire.BatchRequest;
import dev.atalaya.wire.GroupPatch;
import dev.atalaya.wire.StatePatch;
import dev.atalaya.wire.TaskPatch;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// How each command stands on the wire: its own idempotency key, and the version that the user saw.
final class CommandRequests {

    private static final MediaType JSON = MediaType.get("application/json");

    private final Http http;
    private final JsonMapper mapper;

    CommandRequests(Http http, JsonMapper mapper) {
        this.http = http;
        this.mapper = mapper;
    }

    /// @throws IllegalArgumentException for an id that no address can carry
    Request of(Command command) {
        return switch (command) {
            case Command.Reassign c ->
                request(c, c.assignmentVersion(), "conversations", c.conversationId(), "assignment")
                        .post(json(assignment(c)))
                        .build();
            case Command.ChangeAgent c ->
                request(c, c.version(), "agents", c.agentId())
                        .patch(json(new AgentPatch(c.active(), c.test(), c.stateId())))
                        .build();
            case Command.ChangeSettings c ->
                request(c, c.version(), "groups", c.groupId())
                        .patch(json(new GroupPatch(c.settings(), null, null)))
                        .build();
            case Command.ChangeSchedule c ->
                request(c, c.version(), "groups", c.groupId())
                        .patch(json(new GroupPatch(null, c.schedule(), c.schedule() == null ? true : null)))
                        .build();
            case Command.ChangeMember c ->
                request(c, c.version(), "groups", c.groupId(), "members", c.agentId())
                        .method(c.member() ? "PUT" : "DELETE", c.member() ? RequestBody.EMPTY : null)
                        .build();
            case Command.ChangeState c ->
                request(c, c.version(), "states", c.stateId())
                        .patch(json(new StatePatch(c.assignable(), null)))
                        .build();
            case Command.ChangeTask c ->
                request(c, c.version(), "tasks", c.taskId())
                        .patch(json(new TaskPatch(c.enabled())))
                        .build();
        };
    }

    /// Many reassignments in one, each item with its own key and version; null where something else is among
    /// them.
    @Nullable
    Request together(List<Command> commands) {
        List<BatchItem> items = new ArrayList<>();
        for (Command command : commands) {
            if (!(command instanceof Command.Reassign c)) return null;
            AssignmentRequest to = assignment(c);
            items.add(new BatchItem(
                    c.conversationId(), c.assignmentVersion(), c.key(), to.agentId(), to.groupId(), to.reason()));
        }
        return http.request(http.url("assignments", "batch").build())
                .post(json(new BatchRequest(items)))
                .build();
    }

    private Request.Builder request(Command command, long version, String... segments) {
        return http.request(http.url(segments).build())
                .header("Idempotency-Key", command.key())
                .header("If-Match", "\"" + version + "\"");
    }

    private static AssignmentRequest assignment(Command.Reassign command) {
        String reason = command.reason().isEmpty() ? null : command.reason();
        return switch (command.target()) {
            case Target.ToAgent to -> new AssignmentRequest(to.agentId(), to.groupId(), reason);
            case Target.ToGroup to -> new AssignmentRequest(null, to.groupId(), reason);
            case Target.ToBot _ -> new AssignmentRequest(null, null, reason);
        };
    }

    private RequestBody json(Object body) {
        return RequestBody.create(mapper.writeValueAsBytes(body), JSON);
    }
}
