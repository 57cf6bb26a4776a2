/// The bot's rules, pure: no I/O, no JavaFX, no clock of its own. Source: the design's section 2.
@NullMarked
package dev.atalaya.routing;

import org.jspecify.annotations.NullMarked;
