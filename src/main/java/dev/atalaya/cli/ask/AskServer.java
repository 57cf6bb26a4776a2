package dev.atalaya.cli.ask;

import dev.atalaya.store.files.PrivateFiles;
import dev.atalaya.wire.Json;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// Answers the command line for as long as the console is open, each question on a thread of its own.
/// Only the user himself can reach it: the socket is private to him, as is the folder.
public final class AskServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AskServer.class);

    private static final String NAME = "ask";

    private final Path socket;
    private final ServerSocketChannel server;
    private final LogAnswers answers;
    private final ThreadFactory threads;

    private AskServer(Path socket, ServerSocketChannel server, LogAnswers answers, ThreadFactory threads) {
        this.socket = socket;
        this.server = server;
        this.answers = answers;
        this.threads = threads;
    }

    static Path socket(Path folder) {
        return folder.resolve(NAME);
    }

    /// @param folder the profile's, which this process owns
    /// @param threads whose handler hears of what nobody expected
    /// @throws IOException where there can be no socket: the path is too long, or the system has none
    public static AskServer open(Path folder, LogAnswers answers, ThreadFactory threads) throws IOException {
        Path socket = socket(folder);
        Files.deleteIfExists(socket);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        AskServer server = new AskServer(socket, channel, answers, threads);
        boolean open = false;
        try {
            channel.bind(address(socket));
            PrivateFiles.restrict(socket);
            open = true;
        } finally {
            if (!open) server.close();
        }
        threads.newThread(server::run).start();
        return server;
    }

    static UnixDomainSocketAddress address(Path socket) throws IOException {
        try {
            return UnixDomainSocketAddress.of(socket);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void run() {
        while (true) {
            try {
                SocketChannel asking = server.accept();
                threads.newThread(() -> serve(asking)).start();
            } catch (AsynchronousCloseException e) {
                LOG.debug("closed: {}", String.valueOf(e.getMessage()));
                return;
            } catch (IOException e) {
                if (!server.isOpen()) return;
                LOG.warn("the command line was not heard: {}", e.getMessage());
            }
        }
    }

    private void serve(SocketChannel asking) {
        try (asking) {
            answer(asking);
        } catch (IOException | CancellationException e) {
            LOG.info("an answer did not arrive: {}", e.getMessage());
        }
    }

    private void answer(SocketChannel asking) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(asking));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(asking)));
        Frames.greet(out, answers.zone());
        try {
            Question question = Json.mapper().readValue(in.readUTF(), Question.class);
            Frames.end(out, answers.answer(question, Frames.pieces(out), new Waiting(out)));
        } catch (UnansweredException e) {
            Frames.failed(out, String.valueOf(e.getMessage()), e.wronglyAsked());
        } catch (JacksonException e) {
            Frames.failed(out, String.valueOf(e.getMessage()), false);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            unexpected(out, e);
            throw e;
        }
    }

    private static void unexpected(DataOutputStream out, RuntimeException e) {
        try {
            Frames.failed(out, "unexpected: " + e, false);
        } catch (IOException gone) {
            e.addSuppressed(gone);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            LOG.warn("the command line's socket cannot be closed: {}", e.getMessage());
        }
    }
}
