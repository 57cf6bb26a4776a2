package dev.atalaya.cli.ask;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/// Reads from a channel for as long as something comes. The channel no longer blocks.
final class PatientInput extends InputStream {

    private final SocketChannel channel;
    private final Selector selector;
    private final Duration patience;

    /// @param patience how long nothing may come
    PatientInput(SocketChannel channel, Duration patience) throws IOException {
        this.channel = channel;
        this.patience = patience;
        selector = Selector.open();
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /// @throws SocketTimeoutException when nothing came for too long
    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        ByteBuffer to = ByteBuffer.wrap(bytes, from, length);
        while (to.hasRemaining()) {
            int came = channel.read(to);
            if (came != 0) return came;
            selector.selectedKeys().clear();
            if (selector.select(patience.toMillis()) == 0) {
                throw new SocketTimeoutException("nothing came for " + patience.toSeconds() + " s");
            }
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        selector.close();
    }
}
