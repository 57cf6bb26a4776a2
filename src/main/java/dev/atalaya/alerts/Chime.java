package dev.atalaya.alerts;

import java.io.IOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// Two soft notes, worked out rather than read from a file.
final class Chime {

    private static final float RATE = 44_100;
    private static final int BITS = 16;
    private static final double[] NOTES = {659.26, 880};
    private static final double SECONDS = 0.22;
    private static final double LOUD = 0.35;

    private Chime() {}

    static AudioFormat format() {
        return new AudioFormat(RATE, BITS, 1, true, false);
    }

    /// Each note fades out, so that none of them ends in a click.
    static byte[] samples() {
        int each = (int) (RATE * SECONDS);
        byte[] samples = new byte[each * NOTES.length * 2];
        for (int i = 0; i < each * NOTES.length; i++) {
            int in = i % each;
            double fade = Math.exp(-4.0 * in / each) * Math.min(1, in / 200.0) * (1 - (double) in / each);
            double wave = Math.sin(2 * Math.PI * NOTES[i / each] * in / RATE);
            int value = (int) (wave * fade * LOUD * Short.MAX_VALUE);
            samples[2 * i] = (byte) value;
            samples[2 * i + 1] = (byte) (value >> 8);
        }
        return samples;
    }

    /// Returns when it has been heard.
    static void play() throws IOException {
        byte[] samples = samples();
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format())) {
            line.open(format());
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
