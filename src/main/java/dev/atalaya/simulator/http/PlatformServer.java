package dev.atalaya.simulator.http;

import com.sun.net.httpserver.HttpServer;
import dev.atalaya.floor.Role;
import dev.atalaya.simulator.Engine;
import dev.atalaya.simulator.world.World;
import dev.atalaya.wire.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/// The built-in platform on a port of the loopback interface, with an engine behind it. Thread-safe.
public final class PlatformServer implements AutoCloseable {

    /// How long a reader of the live feed may take nothing before his connection is closed.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpServer server;
    private final ExecutorService threads;
    private final Streams streams;
    private final Faults faults;
    private final Tokens tokens;
    private final String platformId;

    private PlatformServer(HttpServer server, Engine engine, String secret, Duration patience) {
        this.server = server;
        this.threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("http-", 0).factory());
        this.streams = new Streams(patience);
        this.faults = new Faults();
        this.tokens = new Tokens(secret, engine.call(World::users));
        this.platformId = engine.call(World::platformId);
        JsonMapper mapper = Json.mapper();
        server.setExecutor(threads);
        server.createContext("/", new Front(routes(new Desk(engine, mapper)), tokens, faults, mapper));
    }

    /// Answers requests from now on. The engine stays the caller's: close the server first, then the engine.
    ///
    /// @param port 0 for any free one
    /// @param secret the first administrator's token; those of the others are derived from it
    /// @throws IOException where the port cannot be had
    public static PlatformServer start(Engine engine, int port, String secret) throws IOException {
        return start(engine, port, secret, PATIENCE);
    }

    static PlatformServer start(Engine engine, int port, String secret, Duration patience) throws IOException {
        // Read by the JDK when its server is first used: without it the body of an answer waits for the
        // acknowledgement of its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
        PlatformServer platform = new PlatformServer(server, engine, secret, patience);
        server.start();
        return platform;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public String platformId() {
        return platformId;
    }

    /// The token of the first user with that role; empty where the scenario has none.
    public Optional<String> token(Role role) {
        return tokens.of(role);
    }

    /// Ends the live feeds and closes the port; requests under way are broken off.
    @Override
    public void close() {
        streams.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private Routes routes(Desk desk) {
        Routes routes = new Routes();
        new MeResource(desk).addTo(routes);
        new StateResource(desk).addTo(routes);
        new GroupResource(desk).addTo(routes);
        new AgentResource(desk).addTo(routes);
        new TaskResource(desk).addTo(routes);
        new ConversationResource(desk).addTo(routes);
        new AssignmentResource(desk).addTo(routes);
        new HistoryResource(desk).addTo(routes);
        new ChangesResource(desk).addTo(routes);
        new EventsResource(desk, streams, faults).addTo(routes);
        SimDesk sim = new SimDesk(desk, streams);
        new SimResource(sim).addTo(routes);
        new FaultResource(sim, faults).addTo(routes);
        new LoadResource(sim).addTo(routes);
        return routes;
    }
}
