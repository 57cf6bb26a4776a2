package dev.atalaya.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds requests and answers against the OpenAPI files. Each method gives a list of violations, empty when all is
/// well;
/// what the files do not declare (path, method, status, parameter, body) is a violation. Header names may be in any
/// case.
/// Thread-safe.
public final class OpenApiContract {

    private final List<OpenApiFile> files;

    private OpenApiContract(List<OpenApiFile> files) {
        this.files = files;
    }

    /// Both files: the Supervisor API and the simulator's.
    public static OpenApiContract load() {
        return new OpenApiContract(Stream.of("supervisor-api-v1.yaml", "simulator-api-v1.yaml")
                .map(OpenApiFile::new)
                .toList());
    }

    /// @param target path and query as they stand on the request line
    /// @param body null when there is none
    public List<String> request(String method, String target, Map<String, String> headers, @Nullable String body) {
        return operation(method, target)
                .map(operation -> new RequestCheck(operation, caseless(headers)).violations(body))
                .orElseGet(() -> undeclared(method, target));
    }

    /// @param body null when there is none; for an event stream it is not looked at, see [#event]
    public List<String> answer(
            String method, String target, int status, Map<String, String> headers, @Nullable String body) {
        return operation(method, target)
                .map(operation -> new AnswerCheck(operation, status, caseless(headers)).violations(body))
                .orElseGet(() -> undeclared(method, target));
    }

    /// An event of `GET /v1/events`: its name and its data.
    public List<String> event(String name, String data) {
        OpenApiFile file = files.getFirst();
        return name.equals("heartbeat")
                ? file.named("Heartbeat", data)
                : Stream.concat(
                                file.named("EventFrame", data).stream(),
                                data.contains("\"entity\":\"" + name + "\"")
                                        ? Stream.empty()
                                        : Stream.of("event: named " + name + ", which is not its entity"))
                        .toList();
    }

    /// A text against a named schema, such as `Problem`.
    public List<String> named(String schema, String json) {
        return files.getFirst().named(schema, json);
    }

    /// Every operation as `method path`, for tests that want to have seen them all.
    public List<String> operations() {
        return files.stream().flatMap(file -> file.operations().stream()).toList();
    }

    /// The operation that a request belongs to, as in [#operations].
    public Optional<String> nameOf(String method, String target) {
        return operation(method, target).map(OpenApiOperation::name);
    }

    private Optional<OpenApiOperation> operation(String method, String target) {
        return files.stream()
                .flatMap(file -> file.operation(method, target).stream())
                .findFirst();
    }

    private static List<String> undeclared(String method, String target) {
        return List.of("not declared: " + method + " " + target);
    }

    private static Map<String, String> caseless(Map<String, String> headers) {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        return copy;
    }
}
