package dev.atalaya;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.atalaya.insight.masking.Scrub;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A line of the log, without what a platform sent (which stands in quotes), addresses, telephone numbers and tokens.
final class ScrubbedLayout extends PatternLayout {

    private final Scrub scrub = new Scrub(UnaryOperator.identity(), false, Set.of());

    @Override
    public String doLayout(ILoggingEvent event) {
        return scrub.of(super.doLayout(event));
    }
}
