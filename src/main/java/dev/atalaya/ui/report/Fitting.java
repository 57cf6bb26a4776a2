package dev.atalaya.ui.report;

import dev.atalaya.insight.TooMuchException;
import dev.atalaya.insight.sheet.Sheet;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes reports that have room in memory.
final class Fitting {

    private static final Logger LOG = LoggerFactory.getLogger(Fitting.class);

    private Fitting() {}

    /// Empty where it would not fit.
    static Optional<Sheet> made(Supplier<Sheet> making) {
        try {
            return Optional.of(making.get());
        } catch (TooMuchException e) {
            LOG.info("a report was not made: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
