/// Keeps the console's picture of the floor: reducer, store writer, sender, and what the screens subscribe to.
@NullMarked
package dev.atalaya.sync;

import org.jspecify.annotations.NullMarked;
