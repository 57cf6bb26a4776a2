package dev.atalaya.simulator.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Frames collected to be written in one go. Of one thread.
final class FrameBuffer extends ByteArrayOutputStream {

    FrameBuffer() {
        super(64 * 1024);
    }

    FrameBuffer text(String ascii) {
        byte[] bytes = ascii.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length);
        return this;
    }

    FrameBuffer bytes(byte[] bytes) {
        write(bytes, 0, bytes.length);
        return this;
    }
}
