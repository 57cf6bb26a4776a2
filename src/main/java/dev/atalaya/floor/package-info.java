/// The domain of a chat floor: immutable records and sealed interfaces, no I/O and no JavaFX. Vocabulary: see the
/// design's section 1; the same words stand in the user interface and in the documentation.
@NullMarked
package dev.atalaya.floor;

import org.jspecify.annotations.NullMarked;
