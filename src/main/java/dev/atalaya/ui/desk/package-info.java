/// What is laid over the floor's two lists: the card beside them, and reassigning by drag, menu and keyboard.
@NullMarked
package dev.atalaya.ui.desk;

import org.jspecify.annotations.NullMarked;
