/// The composition root: builds every part by hand and starts the console or a command.
@NullMarked
package dev.atalaya;

import org.jspecify.annotations.NullMarked;
