package dev.atalaya.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/// Stands between a client and a platform on loopback and does to what passes what a bad network, a bad gateway or a
/// bad platform would. Thread-safe.
public final class FaultProxy implements AutoCloseable {

    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    private final URI platform;
    private final OkHttpClient client = new OkHttpClient.Builder()
            .readTimeout(Duration.ZERO)
            .followRedirects(false)
            .build();
    private final Set<Visitor> visitors = ConcurrentHashMap.newKeySet();
    private final boolean safe;
    private int port;
    private volatile @Nullable ServerSocket door;
    private volatile @Nullable SSLContext certificate;
    private volatile Spell spell = new Spell(Fault.NONE);
    private volatile boolean closed;
    private volatile String authorization = "";
    private final Map<String, Long> waits = new ConcurrentHashMap<>();
    private final Collection<String> early = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> asked = new ConcurrentHashMap<>();
    private volatile long lastSign = System.nanoTime();
    private volatile long notBefore = System.nanoTime();

    /// A fault while it is set.
    record Spell(Fault fault, CountDownLatch over) {
        Spell(Fault fault) {
            this(fault, new CountDownLatch(1));
        }
    }

    private FaultProxy(URI platform, @Nullable SSLContext certificate) throws IOException {
        this.platform = platform;
        this.certificate = certificate;
        this.safe = certificate != null;
        listen();
    }

    /// On a free port of the loopback interface.
    ///
    /// @param certificate what it shows to its clients; null for plain HTTP
    public static FaultProxy before(URI platform, @Nullable SSLContext certificate) throws IOException {
        return new FaultProxy(platform, certificate);
    }

    public String url() {
        return (safe ? "https://localhost:" : "http://127.0.0.1:") + port;
    }

    /// Sets a fault; [Fault#NONE] ends the one before.
    public void set(Fault fault) throws IOException {
        Spell before = spell;
        spell = new Spell(fault);
        before.over().countDown();
        before.fault().end(this);
        fault.begin(this);
    }

    /// When something whole last went to the client, on `System.nanoTime()`.
    public long lastSign() {
        return lastSign;
    }

    /// Until when a client was last asked to wait, on `System.nanoTime()`.
    public long notBefore() {
        return notBefore;
    }

    /// What clients sign in with.
    String authorization() {
        return authorization;
    }

    /// @param path without what is asked for in particular
    void asked(String header, String path) {
        authorization = header;
        asked.merge(path, 1L, Long::sum);
        Long until = waits.get(path);
        if (until != null && System.nanoTime() < until) early.add(path);
    }

    /// What was asked for again before the time for which its last answer had asked to wait.
    public List<String> early() {
        return List.copyOf(early);
    }

    /// How many requests have come, by what was asked for.
    public Map<String, Long> asked() {
        return Map.copyOf(asked);
    }

    /// Counts anew.
    public void forget() {
        asked.clear();
    }

    void waitAsked(Duration wait, String path) {
        notBefore = System.nanoTime() + wait.toNanos();
        waits.put(path, notBefore);
    }

    void sign() {
        lastSign = System.nanoTime();
    }

    /// The one that is set.
    Fault fault() {
        return spell.fault();
    }

    /// Waits until the one that is set no longer is.
    void untilOver() throws IOException {
        try {
            spell.over().await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /// Waits so long, or until the one that is set no longer is.
    void pause(Duration time) throws IOException {
        try {
            boolean _ = spell.over().await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    URI platform() {
        return platform;
    }

    OkHttpClient client() {
        return client;
    }

    /// What clients are shown from their next connection on.
    void certificate(SSLContext other) {
        certificate = other;
        cutAll();
    }

    /// Breaks all connections off.
    void cutAll() {
        visitors.forEach(Visitor::cut);
    }

    /// Nothing more comes through the connections that are open, for ever; nobody is told.
    void deafen() {
        visitors.forEach(Visitor::deafen);
    }

    /// Takes no connections and breaks off those there are.
    void refuse() throws IOException {
        ServerSocket open = door;
        door = null;
        if (open != null) open.close();
        cutAll();
    }

    /// Takes connections, on the same port as before.
    void listen() throws IOException {
        ServerSocket open = new ServerSocket();
        open.setReuseAddress(true);
        open.bind(new InetSocketAddress(LOOPBACK, port), 200);
        port = open.getLocalPort();
        door = open;
        Thread.ofVirtual().name("fault-proxy").start(() -> accept(open));
    }

    private void accept(ServerSocket open) {
        try (open) {
            while (!closed) {
                Socket socket = open.accept();
                Thread.ofVirtual().name("fault-visitor").start(() -> serve(socket));
            }
        } catch (IOException refusing) {
            // Closed from outside: by a fault or at the end.
        }
    }

    private void serve(Socket socket) {
        try (Visitor visitor = new Visitor(this, dressed(socket))) {
            visitors.add(visitor);
            try {
                visitor.run();
            } finally {
                visitors.remove(visitor);
            }
        } catch (IOException gone) {
            // He left, or was cut off on purpose.
        }
    }

    private Socket dressed(Socket socket) throws IOException {
        if (!safe) return socket;
        SSLContext context = Objects.requireNonNull(certificate);
        SSLSocket dressed =
                (SSLSocket) context.getSocketFactory().createSocket(socket, "localhost", socket.getPort(), true);
        dressed.setUseClientMode(false);
        return dressed;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        spell.over().countDown();
        refuse();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
