/// The simulator's state between starts: an image of the world now and then, and every command since, written down
/// before it is done. A world that was killed goes on where its last answer or event left off.
@NullMarked
package dev.atalaya.simulator.keep;

import org.jspecify.annotations.NullMarked;
