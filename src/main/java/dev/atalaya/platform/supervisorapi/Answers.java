package dev.atalaya.platform.supervisorapi;

import dev.atalaya.platform.Answer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/// What a reply means for one who asked for something.
final class Answers {

    private final Http http;

    Answers(Http http) {
        this.http = http;
    }

    <T> Answer<T> of(Reply reply, Function<byte[], Decoder.Read<T>> decode) {
        return switch (reply) {
            case Reply.Got got -> decoded(got.body(), decode);
            case Reply.Declined declined -> declined(declined);
            case Reply.Nothing nothing -> new Answer.Unreachable<>(nothing.why(), nothing.retryAfter());
        };
    }

    private <T> Answer<T> decoded(byte[] body, Function<byte[], Decoder.Read<T>> decode) {
        try {
            Decoder.Read<T> read = decode.apply(body);
            return new Answer.Ok<>(read.value(), read.unreadable());
        } catch (JacksonException e) {
            return new Answer.Unreachable<>(http.explain(e), null);
        }
    }

    /// @param <T> what was asked for
    static <T> Answer<T> declined(Reply.Declined declined) {
        return switch (declined.problem().status()) {
            case 401 -> new Answer.SignedOut<>(declined.why());
            case 410 -> new Answer.TooOld<>();
            default ->
                new Answer.Refused<>(
                        declined.problem().status(), declined.problem().type(), declined.why());
        };
    }
}
