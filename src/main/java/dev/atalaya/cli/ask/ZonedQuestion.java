package dev.atalaya.cli.ask;

import java.time.ZoneId;

/// A question whose times wait for the zone that they are meant in.
@FunctionalInterface
public interface ZonedQuestion {

    /// @param account in which the account works
    Question in(ZoneId account);
}
