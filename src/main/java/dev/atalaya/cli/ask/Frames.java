package dev.atalaya.cli.ask;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.ZoneId;

/// An answer on its way through the socket: pieces with their length before them, then 0 for the end or below 0 a line
/// that says what went wrong. An answer that just stops is thereby told from one that is complete. A sign of life may
/// stand between the pieces.
final class Frames {

    private static final int END = 0;
    private static final int FAILED = -1;
    private static final int WRONGLY_ASKED = -2;
    private static final int ALIVE = -3;
    private static final int MOST = 1 << 20;

    private Frames() {}

    /// What the console says before it is asked anything.
    ///
    /// @param account in which zone the account works
    static void greet(DataOutputStream to, ZoneId account) throws IOException {
        to.writeUTF(account.getId());
        to.flush();
    }

    static ZoneId greeting(DataInputStream from) throws IOException {
        try {
            return ZoneId.of(from.readUTF());
        } catch (DateTimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /// Passes on what is written as pieces.
    static OutputStream pieces(DataOutputStream to) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                for (int done = 0; done < length; done += MOST) {
                    int part = Math.min(MOST, length - done);
                    to.writeInt(part);
                    to.write(bytes, from + done, part);
                }
            }

            @Override
            public void flush() throws IOException {
                to.flush();
            }
        };
    }

    /// @param note is to be said beside the answer; empty for nothing
    static void end(DataOutputStream to, String note) throws IOException {
        to.writeInt(END);
        to.writeUTF(line(note));
        to.flush();
    }

    static void alive(DataOutputStream to) throws IOException {
        to.writeInt(ALIVE);
        to.flush();
    }

    static void failed(DataOutputStream to, String why, boolean wronglyAsked) throws IOException {
        to.writeInt(wronglyAsked ? WRONGLY_ASKED : FAILED);
        to.writeUTF(line(why));
        to.flush();
    }

    private static String line(String text) {
        return text.substring(0, Math.min(text.length(), 2000));
    }

    /// Reads a whole answer.
    ///
    /// @return what is to be said beside it, empty for nothing
    static String read(DataInputStream from, OutputStream to) throws IOException, UnansweredException {
        while (true) {
            int length = from.readInt();
            if (length == END) return from.readUTF();
            if (length == FAILED) throw new UnansweredException(from.readUTF());
            if (length == WRONGLY_ASKED) throw UnansweredException.wronglyAsked(from.readUTF());
            if (length == ALIVE) continue;
            if (length < 0 || length > MOST) throw new IOException("not an answer");
            byte[] piece = from.readNBytes(length);
            if (piece.length < length) throw new EOFException("the answer ends too early");
            to.write(piece);
        }
    }
}
