package dev.atalaya.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;

/// What goes wrong with the connection, or with every answer.
public final class Faults {

    private static final String JSON = "application/json";
    private static final int HUGE_MB = 100;
    private static final byte[] MEGABYTE = megabyte();

    private Faults() {}

    private static byte[] megabyte() {
        byte[] bytes = new byte[1 << 20];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }

    /// Nobody listens.
    public static Fault refused() {
        return new Fault() {
            @Override
            public void begin(FaultProxy proxy) throws IOException {
                proxy.refuse();
            }

            @Override
            public void end(FaultProxy proxy) throws IOException {
                proxy.listen();
            }
        };
    }

    /// Connections are taken and nothing comes back.
    public static Fault blackHole() {
        return new Fault() {
            @Override
            public void ask(Visit visit) throws IOException {
                visit.swallow();
            }

            @Override
            public void event(String text, Visit visit) throws IOException {
                visit.swallow();
            }
        };
    }

    /// The machine sleeps: connections from before and meanwhile are dead for ever, though nobody was told.
    public static Fault suspended() {
        return new Fault() {
            @Override
            public void begin(FaultProxy proxy) {
                proxy.deafen();
            }

            @Override
            public void ask(Visit visit) throws IOException {
                visit.die();
            }
        };
    }

    /// Every answer and every event breaks off in its midst.
    public static Fault cut() {
        return new Fault() {
            @Override
            public void answer(Given given, Visit visit) throws IOException {
                visit.bytes(given.head(given.body().length));
                visit.bytes(Arrays.copyOf(given.body(), given.body().length / 2));
                visit.cut();
            }

            @Override
            public void event(String text, Visit visit) throws IOException {
                visit.piece(text.substring(0, text.length() / 2));
                visit.cut();
            }
        };
    }

    /// A few bytes a second.
    public static Fault drip(Duration every) {
        return new Fault() {
            @Override
            public void answer(Given given, Visit visit) throws IOException {
                visit.bytes(given.head(given.body().length));
                for (byte one : given.body()) {
                    if (visit.proxy().fault() == this) visit.proxy().pause(every);
                    visit.bytes(new byte[] {one});
                }
            }

            @Override
            public void event(String text, Visit visit) throws IOException {
                for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
                    if (visit.proxy().fault() == this) visit.proxy().pause(every);
                    visit.piece(new byte[] {one});
                }
            }
        };
    }

    /// The same answer to everything, also to those who are being served.
    public static Fault always(int status, String type, String body) {
        return instead(Given.of(status, type, body));
    }

    private static Fault instead(Given answer) {
        return new Fault.Fresh() {
            @Override
            public void ask(Visit visit) throws IOException {
                visit.send(answer);
            }
        };
    }

    /// Everybody is to come again after so many seconds.
    public static Fault tooMany(int seconds) {
        Given answer = new Given(
                429, Map.of("Content-Type", "application/problem+json", "Retry-After", "" + seconds), new byte[0]);
        return new Fault.Fresh() {
            @Override
            public void ask(Visit visit) throws IOException {
                visit.proxy().waitAsked(Duration.ofSeconds(seconds), visit.path());
                visit.send(answer);
            }
        };
    }

    /// Everybody is sent to another host.
    public static Fault redirect(String elsewhere) {
        return instead(new Given(307, Map.of("Content-Type", JSON, "Location", elsewhere + "/v1/me"), new byte[0]));
    }

    /// No position is kept: nobody can go on where he was.
    public static Fault tooOld() {
        Given gone = Given.of(410, "application/problem+json", "{\"type\":\"too-old\",\"title\":\"Too old\"}");
        return new Fault.Fresh() {
            @Override
            public void ask(Visit visit) throws IOException {
                if (visit.forChanges()) visit.send(gone);
                else visit.forward();
            }
        };
    }

    /// A hundred megabytes that do not say so.
    public static Fault huge() {
        return pieces(Map.of(), MEGABYTE, HUGE_MB);
    }

    /// A hundred megabytes that are small on the way.
    public static Fault bomb() {
        return pieces(Map.of("Content-Encoding", "gzip"), packed(), 1);
    }

    private static Fault pieces(Map<String, String> more, byte[] piece, int times) {
        return new Fault.Fresh() {
            @Override
            public void ask(Visit visit) throws IOException {
                String type = visit.forStream() ? "text/event-stream" : JSON;
                Map<String, String> headers = new TreeMap<>(more);
                headers.put("Content-Type", type);
                visit.begin(new Given(200, headers, new byte[0]));
                visit.piece(visit.forStream() && more.isEmpty() ? "data: " : "");
                for (int i = 0; i < times; i++) visit.piece(piece);
                visit.cut();
            }
        };
    }

    private static byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < HUGE_MB; i++) gzip.write(MEGABYTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /// Another certificate is shown.
    public static Fault certificate(SSLContext bad, SSLContext good) {
        return new Fault() {
            @Override
            public void begin(FaultProxy proxy) {
                proxy.certificate(bad);
            }

            @Override
            public void end(FaultProxy proxy) {
                proxy.certificate(good);
            }
        };
    }
}
