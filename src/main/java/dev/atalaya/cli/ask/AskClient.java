package dev.atalaya.cli.ask;

import dev.atalaya.wire.Json;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/// Asks the console that has a profile's files.
public final class AskClient {

    /// A console that works gives a sign of life twice a second; replaying many decisions it may forget to.
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private AskClient() {}

    /// @param folder the profile's
    /// @return false when no console is there to answer; then nothing was written
    /// @throws UnansweredException with the console's reason
    public static boolean ask(Path folder, ZonedQuestion question, OutputStream out)
            throws IOException, UnansweredException {
        return ask(folder, question, out, _ -> {});
    }

    /// @param note hears a line that is to be said beside the answer
    public static boolean ask(Path folder, ZonedQuestion question, OutputStream out, Consumer<String> note)
            throws IOException, UnansweredException {
        return ask(folder, question, out, note, PATIENCE);
    }

    /// @param patience how long the console may keep silent
    static boolean ask(Path folder, ZonedQuestion question, OutputStream out, Consumer<String> note, Duration patience)
            throws IOException, UnansweredException {
        Path socket = AskServer.socket(folder);
        if (!Files.exists(socket)) return false;
        try (SocketChannel channel = connect(socket)) {
            try (InputStream in = new PatientInput(channel, patience)) {
                DataInputStream from = new DataInputStream(new BufferedInputStream(in));
                send(question.in(Frames.greeting(from)), channel);
                String said = Frames.read(from, new Sink(out));
                if (!said.isEmpty()) note.accept(said);
            }
            return true;
        } catch (NobodyThereException _) {
            return false;
        } catch (UncheckedIOException unwritten) {
            throw unwritten.getCause();
        } catch (SocketTimeoutException _) {
            throw new UnansweredException("the console has not answered for " + patience.toSeconds() + " s");
        } catch (EOFException _) {
            throw new UnansweredException("the console broke off its answer");
        } catch (IOException e) {
            throw new UnansweredException("the console broke off its answer: " + e.getMessage());
        }
    }

    private static void send(Question question, SocketChannel channel) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF(Json.mapper().writeValueAsString(question));
        ByteBuffer left = ByteBuffer.wrap(bytes.toByteArray());
        while (left.hasRemaining()) {
            // Only a console that reads nothing at all makes this go round more than once.
            if (channel.write(left) == 0) Thread.onSpinWait();
        }
    }

    private static SocketChannel connect(Path socket) throws IOException {
        try {
            return SocketChannel.open(AskServer.address(socket));
        } catch (SocketException e) {
            // What a console that was killed left behind.
            throw new NobodyThereException(e);
        }
    }

    /// Where the answer goes: what goes wrong there is not the console's doing.
    private static final class Sink extends OutputStream {

        private final OutputStream to;

        Sink(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            try {
                to.write(bytes, from, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class NobodyThereException extends IOException {

        private static final long serialVersionUID = 1;

        NobodyThereException(SocketException cause) {
            super(cause);
        }
    }
}
