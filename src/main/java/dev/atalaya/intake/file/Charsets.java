package dev.atalaya.intake.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// In which characters a text file is written: what its first bytes say; else UTF-8 where all of it is such, else
/// Windows-1252, in which spreadsheets of western languages write.
final class Charsets {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int PIECE = 1 << 16;

    private Charsets() {}

    static Charset of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(3);
            if (head.length > 1 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) return StandardCharsets.UTF_16LE;
            if (head.length > 1 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) return StandardCharsets.UTF_16BE;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return isUtf8(in) ? StandardCharsets.UTF_8 : WINDOWS;
        }
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(PIECE);
        CharBuffer chars = CharBuffer.allocate(PIECE);
        while (true) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (read > 0) bytes.position(bytes.position() + read);
            bytes.flip();
            if (decoder.decode(bytes, chars.clear(), read < 0).isError()) return false;
            if (read < 0) return true;
            bytes.compact();
        }
    }
}
