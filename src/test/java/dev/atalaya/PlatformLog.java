package dev.atalaya;

import dev.atalaya.floor.Assignment;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.wire.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The platform's own log of decisions, page after page.
final class PlatformLog {

    private PlatformLog() {}

    static List<Assignment> of(ChatPlatform platform, Instant from, Instant to) {
        List<Assignment> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Answer<Page<Assignment>> answer = platform.assignments(from, to, cursor);
            if (!(answer instanceof Answer.Ok<Page<Assignment>>(Page<Assignment> page, var _)))
                throw new IllegalStateException("the platform does not tell its log: " + answer);
            page.items().forEach(row -> all.add(row.value()));
            cursor = page.cursor();
        } while (cursor != null);
        return all;
    }
}
