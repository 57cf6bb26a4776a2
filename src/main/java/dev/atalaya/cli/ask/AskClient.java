package dev.atalaya.cli.ask;

import dev.atalaya.wire.Json;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// Asks the console that has a profile's files.
public final class AskClient {

    private AskClient() {}

    /// @param folder the profile's
    /// @return false when no console is there to answer; then nothing was written
    /// @throws UnansweredException with the console's reason
    public static boolean ask(Path folder, Question question, OutputStream out)
            throws IOException, UnansweredException {
        Path socket = AskServer.socket(folder);
        if (!Files.exists(socket)) return false;
        try (SocketChannel channel = connect(socket)) {
            DataOutputStream to = new DataOutputStream(Channels.newOutputStream(channel));
            to.writeUTF(Json.mapper().writeValueAsString(question));
            to.flush();
            Frames.read(new DataInputStream(Channels.newInputStream(channel)), out);
            return true;
        } catch (NobodyThereException _) {
            return false;
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

    private static final class NobodyThereException extends IOException {

        private static final long serialVersionUID = 1;

        NobodyThereException(SocketException cause) {
            super(cause);
        }
    }
}
