package dev.atalaya.sync;

import dev.atalaya.platform.Answer;
import org.jspecify.annotations.Nullable;

/// Something that the files miss and the platform may have, page by page.
///
/// @param <P> a page
interface Missing<P> {

    /// Asks for a page; null for the first. Blocks on the network.
    Answer<P> ask(@Nullable String cursor);

    /// Takes a page in and returns where the next one begins, or null after the last. Writes.
    @Nullable
    String keep(P page);

    /// All pages were kept. Writes.
    void done();

    /// The platform has it no more. Writes.
    void gone();

    /// It is not to be had for now; `why` is one line.
    void refused(String why);

    /// No answer: it is tried again.
    default void waiting(String why) {}

    /// Nobody wants it any longer: no further page is asked for.
    default boolean cancelled() {
        return false;
    }
}
