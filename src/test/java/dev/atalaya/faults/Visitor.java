package dev.atalaya.faults;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.Okio;

/// One connection of a client's to the proxy, which serves what he asks one after the other.
final class Visitor implements AutoCloseable {

    private final FaultProxy proxy;
    private final Socket socket;
    private final BufferedSource in;
    private final BufferedSink out;
    private final CountDownLatch left = new CountDownLatch(1);
    private volatile boolean deaf;

    Visitor(FaultProxy proxy, Socket socket) throws IOException {
        this.proxy = proxy;
        this.socket = socket;
        this.in = Okio.buffer(Okio.source(socket));
        this.out = Okio.buffer(Okio.sink(socket));
    }

    void run() throws IOException {
        while (!proxy.closed() && !in.exhausted()) {
            String[] line = in.readUtf8LineStrict().split(" ", -1);
            Map<String, String> headers = headers();
            proxy.asked(headers.getOrDefault("authorization", ""), Visit.path(line[1]));
            byte[] body = in.readByteArray(Long.parseLong(headers.getOrDefault("content-length", "0")));
            Visit visit = new Visit(proxy, this, line[0], line[1], headers, body);
            proxy.fault().ask(visit);
        }
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = in.readUtf8LineStrict(); !line.isEmpty(); line = in.readUtf8LineStrict()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    /// Writes at once, unless nothing comes through any more.
    void write(byte[] bytes) throws IOException {
        if (deaf) waitUntilHeLeaves();
        out.write(bytes).flush();
    }

    void deafen() {
        deaf = true;
    }

    /// Neither answers nor hangs up.
    void waitUntilHeLeaves() throws IOException {
        try {
            left.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new SocketException("left");
    }

    /// Breaks off, without the end that a connection ought to have.
    void cut() {
        left.countDown();
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // Then it is closed already.
        }
    }

    @Override
    public void close() {
        cut();
    }
}
