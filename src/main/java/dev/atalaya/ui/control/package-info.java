/// Small controls of our own and the icons; they know nothing of the floor.
@NullMarked
package dev.atalaya.ui.control;

import org.jspecify.annotations.NullMarked;
