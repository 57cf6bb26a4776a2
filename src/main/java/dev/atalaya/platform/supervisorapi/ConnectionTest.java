package dev.atalaya.platform.supervisorapi;

import dev.atalaya.platform.Ability;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Me;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Tries an address and a token before they become a profile. Blocks; not for the user interface's thread.
public final class ConnectionTest {

    private final Function<Endpoint, ChatPlatform> platforms;
    private final Supplier<Texts> texts;
    private final InstantSource clock;
    private final LongSupplier nanos;

    /// @param platforms makes the platform to be tried; it is closed afterwards
    /// @param clock this machine's clock
    /// @param nanos a monotonic clock
    public ConnectionTest(
            Function<Endpoint, ChatPlatform> platforms,
            Supplier<Texts> texts,
            InstantSource clock,
            LongSupplier nanos) {
        this.platforms = platforms;
        this.texts = texts;
        this.clock = clock;
        this.nanos = nanos;
    }

    /// What came of it.
    public sealed interface Result {

        /// @param abilities what the platform offers; of what is not in it the console says that it lacks
        /// @param roundTrip of one small call on an open connection
        /// @param clockAhead how far the platform's clock is ahead of this machine's, negative when behind
        record Works(Me me, Set<Ability> abilities, Duration roundTrip, Duration clockAhead) implements Result {}

        /// @param why one line for the user
        record Fails(String why) implements Result {}
    }

    /// @param caFile as in [Endpoint#of(String, Token, String, Texts)]
    public Result run(String address, String token, String caFile) {
        Endpoint endpoint;
        try {
            endpoint = Endpoint.of(address, token(token.strip()), caFile, texts.get());
        } catch (IllegalArgumentException e) {
            return new Result.Fails(String.valueOf(e.getMessage()));
        }
        try (ChatPlatform platform = platforms.apply(endpoint)) {
            Answer<Me> first = platform.me();
            // The first call also opens the connection; the second one measures.
            if (!(first instanceof Answer.Ok<Me>)) return result(first, endpoint, Duration.ZERO);
            long start = nanos.getAsLong();
            Answer<Me> second = platform.me();
            return result(second, endpoint, Duration.ofNanos(nanos.getAsLong() - start));
        }
    }

    private Token token(String token) {
        try {
            return new Token(token);
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException(texts.get().get("platform.token-bad"));
        }
    }

    private Result result(Answer<Me> answer, Endpoint endpoint, Duration roundTrip) {
        return switch (answer) {
            case Answer.Ok<Me> ok -> works(ok.value(), roundTrip);
            case Answer.SignedOut<Me> signedOut -> new Result.Fails(signedOut.why());
            case Answer.Refused<Me> refused -> new Result.Fails(refused.why());
            case Answer.TooOld<Me> _ -> new Result.Fails(texts.get().get("platform.refused", endpoint.place(), "410"));
            case Answer.Unreachable<Me> unreachable -> new Result.Fails(unreachable.why());
        };
    }

    private Result works(Me me, Duration roundTrip) {
        // The platform looked at its clock about half way through the call.
        Instant here = clock.instant().minus(roundTrip.dividedBy(2));
        return new Result.Works(me, abilities(me), roundTrip, Duration.between(here, me.now()));
    }

    private static Set<Ability> abilities(Me me) {
        Set<Ability> abilities = EnumSet.noneOf(Ability.class);
        for (Ability ability : Ability.values()) {
            if (me.abilities().contains(ability.code())) abilities.add(ability);
        }
        return abilities;
    }
}
