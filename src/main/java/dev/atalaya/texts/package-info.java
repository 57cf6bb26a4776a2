/// What the program says to people, in English, Spanish and Portuguese: bundles and plain-word explanations.
@NullMarked
package dev.atalaya.texts;

import org.jspecify.annotations.NullMarked;
