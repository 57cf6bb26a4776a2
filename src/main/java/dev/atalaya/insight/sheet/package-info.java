/// The status report laid out for reading: in parts and lines, the same for the screen, the exports and the command
/// line.
@NullMarked
package dev.atalaya.insight.sheet;

import org.jspecify.annotations.NullMarked;
