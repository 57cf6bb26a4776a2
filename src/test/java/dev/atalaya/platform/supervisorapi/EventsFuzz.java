package dev.atalaya.platform.supervisorapi;

import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Json;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;

/// Whatever comes as an event or a heartbeat: either it is understood, or one plain line says why not.
public final class EventsFuzz {

    private static final Texts ENGLISH = Texts.of(Language.EN);
    private static final FrameReader READER = new FrameReader(new Decoder(() -> ENGLISH).mapper(), () -> ENGLISH);

    private EventsFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        check(READER.event(text));
        check(READER.heartbeat(text));
        try {
            var tree = Json.mapper().readTree(text);
            check(READER.event(tree));
            check(READER.heartbeat(tree));
        } catch (JacksonException noJson) {
            // As a poller's answer it would not have come so far.
        }
    }

    private static void check(Frame frame) {
        if (frame.event() != null && frame.trouble() != null) throw new AssertionError(frame.toString());
        if (frame.trouble() != null) PlainLines.check(frame.trouble());
    }
}
