package dev.atalaya;

import dev.atalaya.faults.FaultProxy;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Role;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.platform.supervisorapi.Endpoint;
import dev.atalaya.platform.supervisorapi.SupervisorApiPlatform;
import dev.atalaya.platform.supervisorapi.Token;
import dev.atalaya.secrets.SecretStores;
import dev.atalaya.simulator.Engine;
import dev.atalaya.simulator.http.PlatformServer;
import dev.atalaya.simulator.scenario.Generated;
import dev.atalaya.store.files.ProfileFolder;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.FloorSync;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.StoreHealth;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.sync.UiPump;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.Console;
import dev.atalaya.ui.Consoles;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.shell.FxExecutor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// A console with all that belongs to it, files and window, and a platform of its own behind a fault proxy.
final class FaultedConsole implements AutoCloseable {

    private static final Instant OPENING = Instant.parse("2026-11-24T16:20:00Z");
    private static final Texts ENGLISH = Texts.of(Language.EN);

    final FaultProxy proxy;
    final Engine engine = Engine.start(Generated.of(20, 100, OPENING), 7, Optional.empty());
    private final PlatformServer server = PlatformServer.start(engine, 0, "secret-for-the-test");
    private final ChatPlatform direct;
    private final ConsoleSession session;
    private final Console console;
    private final Stage stage;
    private final UiPump pump;
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Sighting> sightings = new ConcurrentLinkedQueue<>();

    /// What the window said of the connection from then on.
    ///
    /// @param warns whether a banner warns of old data
    record Sighting(long nanos, Link link, boolean warns) {

        boolean fine() {
            return link.live() && !warns;
        }
    }

    /// @param certificate null for plain HTTP
    /// @param caFile empty where there is none
    FaultedConsole(Path folder, @Nullable SSLContext certificate, String caFile) throws IOException {
        proxy = FaultProxy.before(server.url(), certificate);
        Threads threads = new Threads(failure -> failures.add(failure.cause()));
        String token = server.token(Role.ADMINISTRATOR).orElseThrow();
        direct = new SupervisorApiPlatform(
                Endpoint.of(server.url().toString(), new Token(token), ENGLISH),
                threads.factory("direct"),
                () -> ENGLISH);
        SecretStores secrets = new SecretStores(threads.factory("secrets"), () -> ENGLISH);
        session = new ConsoleSession(
                folder,
                ProfileFiles.open(new ProfileFolder(folder), secrets.open(folder, true)),
                threads,
                () -> ENGLISH,
                new KnownTokens());
        console = Fx.get(() -> Consoles.on(session.sync()));
        stage = Fx.get(Stage::new);
        FxExecutor ui = new FxExecutor();
        Fx.run(() -> {
            // Once all that follows the link has been told.
            console.floor().linkProperty().addListener((_, _, _) -> ui.execute(this::look));
            console.show(stage, 1100, 700);
        });
        pump = session.sync().pump(ui, console.floor()::apply, UiProbe.NONE);
        session.connect(proxy.url(), token, caFile);
        session.start(() -> null);
    }

    /// Everything that the window has said of the connection.
    Collection<Sighting> sightings() {
        return sightings;
    }

    private void look() {
        Link link = console.floor().linkProperty().getValue();
        Node banner = stage.getScene() == null ? null : stage.getScene().lookup("#stale-banner");
        if (link != null && banner != null) sightings.add(new Sighting(System.nanoTime(), link, banner.isVisible()));
    }

    /// What the banner of the disk says; empty while there is none.
    String disk() {
        return Fx.get(() -> {
            Node banner = stage.getScene().lookup("#disk-banner");
            return banner.isVisible() && banner.lookup(".label") instanceof Labeled label ? label.getText() : "";
        });
    }

    /// What is wrong with the files, but for where their key lies.
    List<String> filesTrouble() {
        return Fx.get(() -> {
            StoreHealth health = console.floor().storeProperty().getValue();
            return health == null
                    ? List.of()
                    : health.details().stream()
                            .filter(said -> !said.key().equals("files.key-in-file"))
                            .map(said -> said.in(ENGLISH))
                            .toList();
        });
    }

    /// Those that agents have.
    List<ConversationView> conversations() {
        return Fx.get(() -> console.floor().conversations().stream()
                .filter(view -> view.conversation().assigneeId() != null)
                .toList());
    }

    /// All that the platform has decided since it began. Blocks.
    List<Assignment> decisions() {
        return FloorsAlike.decisions(direct, OPENING, OPENING.plus(Duration.ofDays(1)));
    }

    FloorSync sync() {
        return session.sync();
    }

    /// What is on one side only, of screen and platform.
    Set<Object> difference() {
        List<Object> platform = FloorsAlike.all(direct);
        return Fx.get(() -> FloorsAlike.difference(console.floor(), platform));
    }

    /// What nobody caught.
    Collection<Throwable> failures() {
        return failures;
    }

    @Override
    public void close() throws IOException {
        Fx.run(() -> {
            pump.close();
            stage.close();
            console.close();
        });
        session.close();
        direct.close();
        proxy.close();
        server.close();
        engine.close();
    }
}
