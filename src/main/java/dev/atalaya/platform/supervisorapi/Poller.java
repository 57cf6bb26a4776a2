package dev.atalaya.platform.supervisorapi;

import okhttp3.Request;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks for changes once, where the stream does not come through.
final class Poller {

    private static final String AT_MOST = "500";

    private final Http http;
    private final JsonMapper mapper;
    private final FrameReader frames;
    private final Inflow inflow;
    private final FeedState state;

    Poller(Http http, JsonMapper mapper, FrameReader frames, Inflow inflow, FeedState state) {
        this.http = http;
        this.mapper = mapper;
        this.frames = frames;
        this.inflow = inflow;
        this.state = state;
    }

    End run(Object tag) {
        return switch (http.send(request(tag))) {
            case Reply.Got got -> changes(got.body());
            case Reply.Declined declined -> new End.Over(Answers.declined(declined));
            case Reply.Nothing nothing -> new End.Broke(nothing.why(), nothing.retryAfter(), false);
        };
    }

    private Request request(Object tag) {
        return http.request(http.url("changes")
                        .addQueryParameter("after", String.valueOf(inflow.position()))
                        .addQueryParameter("limit", AT_MOST)
                        .build())
                .tag(tag)
                .build();
    }

    private End changes(byte[] body) {
        JsonNode root;
        try {
            root = mapper.readTree(body);
        } catch (JacksonException e) {
            return new End.Broke(http.explain(e), null, false);
        }
        Frame envelope = frames.heartbeat(root);
        if (envelope.trouble() != null) return new End.Broke(envelope.trouble(), null, false);
        long before = inflow.position();
        state.flowing(true);
        for (JsonNode event : root.path("events")) {
            if (state.over()) return new End.Fine(false);
            inflow.event(frames.event(event));
        }
        inflow.alive(envelope);
        // "More" without any progress would have us ask for ever without a breath.
        return new End.Fine(root.path("more").asBoolean(false) && inflow.position() > before);
    }
}
